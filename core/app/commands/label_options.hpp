// SPDX-License-Identifier: GPL-3.0-or-later
// Options about labels, so that each is spelled and explained in one place. Also loads the models
// that the options name.
#pragma once

#include <filesystem>
#include <optional>

#include "core/app/commands/command.hpp"
#include "core/app/record_filter.hpp"
#include "core/label/labeller.hpp"

namespace uprex {

struct LabelChoice {
  bool none = false;             // --no-labels
  std::filesystem::path models;  // --models; empty for the installed models
};

void add_label_choice(CLI::App& command, LabelChoice& choice);   // --no-labels, --models
void add_models_option(CLI::App& command, LabelChoice& choice);  // --models

// Returns nothing if --no-labels was given. Throws Error if the models cannot be read.
std::optional<Labeller> chosen_labeller(const LabelChoice& choice);

// For commands that cannot work without labels. Throws Error if the models cannot be read.
Labeller required_labeller(const LabelChoice& choice);

// How several label options work together. A line of help that stands below the options.
inline constexpr const char* kLabelFilterRule =
    "The same label option twice means \"or\". Different options mean \"and\".";

// --issue, --action, --sdg, --group, --instrument
void add_label_filter(CLI::App& command, LabelFilter& filter);

}  // namespace uprex
