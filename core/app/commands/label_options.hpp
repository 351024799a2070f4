// Options about labels, with one spelling and one help text.
#pragma once

#include <filesystem>
#include <optional>

#include "core/app/commands/command.hpp"
#include "core/app/record_filter.hpp"
#include "core/label/labeller.hpp"

namespace uprex {

struct LabelChoice {
  bool none = false;
  std::filesystem::path models;  // empty: the folder installed with the core
};

void add_label_choice(CLI::App& command, LabelChoice& choice);   // --no-labels, --models
void add_models_option(CLI::App& command, LabelChoice& choice);  // --models

// Empty where no labels are wanted. Throws Error, with advice, where the models cannot be read.
std::optional<Labeller> chosen_labeller(const LabelChoice& choice);

// For commands that give nothing but labels.
Labeller needed_labeller(const LabelChoice& choice);

// --issue, --action, --sdg, --group, --instrument
void add_label_filter(CLI::App& command, LabelFilter& filter);

}  // namespace uprex
