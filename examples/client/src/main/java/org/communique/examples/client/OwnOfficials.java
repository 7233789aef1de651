package org.communique.examples.client;

import java.time.LocalDate;
import org.communique.Extractor;
import org.communique.gazetteer.Gazetteer;
import org.communique.gazetteer.Term;
import org.communique.value.Country;
import org.communique.value.DatePeriod;
import org.communique.value.Person;
import org.communique.value.Post;
import org.communique.value.Role;

/** A client that knows officials whom the bundled data do not know yet. */
public final class OwnOfficials {
  private OwnOfficials() {}

  /** An extractor with the bundled data and a new foreign minister of Iceland on top of them. */
  public static Extractor extractor() {
    Term minister =
        Term.of(
            Person.of("Sigrún Hallsdóttir"),
            Post.of(Role.FOREIGN_MINISTER, Country.of("IS")),
            DatePeriod.since(LocalDate.of(2027, 2, 1)));
    Gazetteer gazetteer = Gazetteer.builder().addAll(Gazetteer.bundled()).holder(minister).build();
    return Extractor.builder().gazetteer(gazetteer).build();
  }
}
