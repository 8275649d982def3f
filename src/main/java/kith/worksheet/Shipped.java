package kith.worksheet;

import kith.worksheet.Template.About;

/**
 * The templates that come with the program, in the order in which they are offered: what a menu has
 * to know of them before any is read.
 */
public enum Shipped {
  /** To reach out to one person. */
  REACH_OUT(Templates.REACH_OUT, About.PERSON),
  /** Who helps the owner to develop. */
  DEVELOPMENT("development", About.ME),
  /** How open, varied and deep the owner's network is. */
  AUDIT("audit", About.ME),
  /** Who has a say in something, and where they stand. */
  STAKEHOLDERS("stakeholders", About.ME),
  /** Whom the owner helps, and who helps them. */
  GIVE_GET("give-get", About.ME),
  /** To bring two people together. */
  INTRODUCTIONS("introductions", About.ME);

  private final String id;
  private final About about;

  Shipped(String id, About about) {
    this.id = id;
    this.about = about;
  }

  /** The template's id. */
  public String id() {
    return id;
  }

  /** Whom its worksheets are about. */
  public About about() {
    return about;
  }

  /** The template, read if none was yet. */
  public Template template() {
    return Templates.shipped(id);
  }
}
