package kith.find;

import kith.network.Fact;
import kith.network.Person;

/**
 * Somebody who was found.
 *
 * @param person who
 * @param match how well they fit
 * @param where by what, of several words by that farthest from the name
 * @param source the fact it is in: the person, a circle, an interaction or a worksheet
 * @param name their name with what of it was typed
 * @param context the words around what was typed; where that is the name, their role and
 *     organisation
 */
public record Hit(
    Person person, Match match, Where where, Fact source, Excerpt name, Excerpt context) {}
