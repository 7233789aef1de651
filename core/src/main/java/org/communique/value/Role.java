package org.communique.value;

/** The kinds of posts. Written in lower case with hyphens: {@code foreign-minister}. */
public enum Role {
  /** President, king, queen, emir, governor-general. */
  HEAD_OF_STATE,
  /** Prime minister, premier, chancellor. */
  HEAD_OF_GOVERNMENT,
  /** Vice president of a state. */
  VICE_HEAD_OF_STATE,
  /** Deputy or vice prime minister, vice premier. */
  DEPUTY_HEAD_OF_GOVERNMENT,
  /** A crown prince or other royal without a government post. */
  ROYAL,
  /**
   * Minister of foreign affairs; US Secretary of State, UK Foreign Secretary, EU High
   * Representative.
   */
  FOREIGN_MINISTER,
  /** Deputy or vice minister, minister of state or under secretary in a foreign ministry. */
  DEPUTY_FOREIGN_MINISTER,
  /** Any other minister; the portfolio is given in plain words. */
  MINISTER,
  /** Deputy or vice minister, minister of state, under secretary of another ministry. */
  DEPUTY_MINISTER,
  /** Ambassador or high commissioner. */
  AMBASSADOR,
  /** Permanent representative to an organization. */
  PERMANENT_REPRESENTATIVE,
  /** Consul or consul general. */
  CONSUL,
  /** Chargé d'affaires. */
  CHARGE_D_AFFAIRES,
  /** Special envoy or special representative. */
  SPECIAL_ENVOY,
  /** Speaker or chair of any chamber of a parliament. */
  HEAD_OF_PARLIAMENT,
  /** Member of a parliament, senator. */
  PARLIAMENTARIAN,
  /** Head of an international organization. */
  HEAD_OF_ORGANIZATION,
  /** Deputy head of an international organization. */
  DEPUTY_HEAD_OF_ORGANIZATION,
  /** Spokesperson, press secretary. */
  SPOKESPERSON,
  /** Adviser, national security adviser, secretary of a security council. */
  ADVISER,
  /** Head of a central bank, state agency or state company. */
  HEAD_OF_AGENCY,
  /** Governor, mayor, akim. */
  REGIONAL_HEAD,
  /** Chief of staff, commander. */
  MILITARY_CHIEF,
  /** Leader of a political party. */
  PARTY_LEADER,
  /** Head of a company, chamber or business council. */
  BUSINESS_LEADER,
  /** Director of a department, head of an administration, assistant secretary, EU Commissioner. */
  SENIOR_OFFICIAL,
  /** Any other post. */
  OTHER;

  /**
   * Reads what {@link #toString()} writes.
   *
   * @throws IllegalArgumentException if no role is written so
   */
  public static Role parse(String text) {
    return Labels.parse(Role.class, text);
  }

  @Override
  public String toString() {
    return Labels.of(this);
  }
}
