/**
 * The side panel's account of one person: who they are, what was said and shared, whom they know.
 *
 * <p>{@link kith.ui.people.SidePanel} is the container; what it shows beside the person comes from
 * another feature as a node. {@link kith.ui.people.PersonModel} holds what is known of the selected
 * person, {@link kith.ui.people.CirclesModel}, {@link kith.ui.people.TiesModel} and {@link
 * kith.ui.people.LogModel} what surrounds them; each has a view beside it. Models know no controls
 * and are tested without a toolkit.
 */
package kith.ui.people;
