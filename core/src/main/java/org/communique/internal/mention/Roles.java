package org.communique.internal.mention;

import org.communique.internal.lexicon.Title;
import org.communique.value.Role;
import org.jspecify.annotations.Nullable;

/** What role a title has with its complement. Stateless and thread-safe. */
final class Roles {
  private Roles() {}

  static Role of(Title title, Complement complement, @Nullable String country) {
    Role role = title.role();
    if (complement.bodyClass != null) {
      role = title.roleWith(complement.bodyClass);
    } else if (country != null) {
      role = title.byComplement().getOrDefault("country:" + country, title.roleWith("country"));
    }
    boolean national = country != null && title.byComplement().containsKey("country:" + country);
    if (!complement.portfolio.isEmpty() && !national) {
      role = title.byComplement().getOrDefault("portfolio", role);
    }
    if (complement.foreign) {
      role =
          foreign(title.byComplement().containsKey("foreign") ? title.roleWith("foreign") : role);
    } else if (complement.isEmpty() && title.byComplement().containsKey("bare")) {
      role = title.roleWith("bare");
    }
    return complement.deputy ? deputy(role) : role;
  }

  private static Role foreign(Role role) {
    return switch (role) {
      case MINISTER -> Role.FOREIGN_MINISTER;
      case DEPUTY_MINISTER -> Role.DEPUTY_FOREIGN_MINISTER;
      default -> role;
    };
  }

  private static Role deputy(Role role) {
    return switch (role) {
      case HEAD_OF_STATE -> Role.VICE_HEAD_OF_STATE;
      case HEAD_OF_GOVERNMENT -> Role.DEPUTY_HEAD_OF_GOVERNMENT;
      case FOREIGN_MINISTER -> Role.DEPUTY_FOREIGN_MINISTER;
      case MINISTER -> Role.DEPUTY_MINISTER;
      case HEAD_OF_ORGANIZATION -> Role.DEPUTY_HEAD_OF_ORGANIZATION;
      case HEAD_OF_PARLIAMENT -> Role.PARLIAMENTARIAN;
      case AMBASSADOR, PERMANENT_REPRESENTATIVE -> Role.OTHER;
      case HEAD_OF_AGENCY, REGIONAL_HEAD -> Role.SENIOR_OFFICIAL;
      default -> role;
    };
  }
}
