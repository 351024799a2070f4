// SPDX-License-Identifier: GPL-3.0-or-later
// What a recommendation is about, proposed from its text alone (core/label). Names are those of the
// lists that coders use; nothing here is printed in a document.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace uprex {

// A proposal and how sure it is: `score` is a probability in [0, 1] in whole thousandths, 1 where a
// rule decides.
struct Label {
  std::string name;
  double score = 0;

  bool operator==(const Label&) const = default;
};

// UPR Info's category of what is asked: 1 minimal, 2 continuing, 3 considering, 4 general, 5
// specific action.
struct ActionLabel {
  int category = 0;
  double score = 0;

  bool operator==(const ActionLabel&) const = default;
};

// Empty where no label was asked for or none fits; each name once in its list, the surest label
// first, equal scores by name.
struct Labels {
  std::vector<Label> issues;  // UPR Info's 54, as its database spells them
  std::optional<ActionLabel> action;
  std::vector<Label> sdgs;    // goals, "1" to "17"
  std::vector<Label> groups;  // persons concerned, as the Universal Human Rights Index names them
  std::vector<Label> instruments;  // usual short names: "CEDAW", "OP-CAT", "ILO 189"

  bool operator==(const Labels&) const = default;
};

}  // namespace uprex
