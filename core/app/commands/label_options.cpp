// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/commands/label_options.hpp"

#include "core/app/commands/shared_options.hpp"
#include "core/app/labelling.hpp"
#include "core/label/instruments.hpp"
#include "core/label/label_names.hpp"
#include "core/language/language_of.hpp"
#include "core/un/label_lists.hpp"

namespace uprex {
namespace {

using Names = std::span<const std::string_view>;

// The language of what people type on the command line, and of the label models.
const Language& language() { return default_language(); }

std::string unknown_name(const std::string& noun, Names names, const std::string& given) {
  std::string message = "no " + noun + " is named " + given + "; did you mean ";
  const char* separator = "";
  for (const std::string_view name : nearest_names(language(), names, given)) {
    message += separator + std::string(name);
    separator = ", ";
  }
  return message + "? `uprex label --names` lists all names";
}

CLI::Validator name_of(const std::string& noun, Names names) {
  return CLI::Validator(
      [noun, names](std::string& given) {
        const std::string_view name = name_meant(language(), names, given);
        if (name.empty()) return unknown_name(noun, names, given);
        given = name;
        return std::string();
      },
      "");
}

// Accepts every wording that the labeller knows: "OPCAT", "Convention on the Rights of the Child".
CLI::Validator instrument_name() {
  return CLI::Validator(
      [](std::string& given) {
        const auto meant = instruments_in(language(), given);
        if (meant.size() != 1 ||
            !name_meant(language(), instrument_names(language()), given).empty())
          return name_of("instrument", instrument_names(language()))(given);
        given = meant.front();
        return std::string();
      },
      "");
}

// Replaces "05" by "5", as records have it.
CLI::Validator goal_number() {
  return CLI::Validator(
      [](std::string& given) {
        std::string problem = whole_number(static_cast<int>(goal_names().size()))(given);
        if (problem.empty()) given.erase(0, given.find_first_not_of('0'));
        return problem;
      },
      "");
}

CLI::Option* repeatable(CLI::Option* option, const char* value) {
  return option->type_name(value)->allow_extra_args(false);
}

Labeller loaded(const LabelChoice& choice, const char* advice) {
  try {
    return Labeller::load(choice.models.empty() ? built_in_model_directory() : choice.models,
                          language());
  } catch (const Error& error) {
    throw Error(error.what(), advice);
  }
}

}  // namespace

void add_models_option(CLI::App& command, LabelChoice& choice) {
  command
      .add_option("--models", choice.models,
                  "Use the label models in this folder instead of the installed ones.")
      ->check(not_empty())
      ->type_name("DIR");
}

void add_label_choice(CLI::App& command, LabelChoice& choice) {
  auto* none = command.add_flag("--no-labels", choice.none, "Do not propose labels.");
  add_models_option(command, choice);
  none->excludes("--models");
}

std::optional<Labeller> chosen_labeller(const LabelChoice& choice) {
  if (choice.none) return std::nullopt;
  return loaded(choice, "name another folder with --models, or use --no-labels");
}

Labeller required_labeller(const LabelChoice& choice) {
  return loaded(choice, "name another folder with --models");
}

void add_label_filter(CLI::App& command, LabelFilter& filter) {
  const auto add = [&](const char* option, auto& into, const char* help, const char* value) {
    return repeatable(command.add_option(option, into, help), value);
  };
  add("--issue", filter.issues,
      "Only recommendations about this issue of UPR Info's list. Repeatable.", "NAME")
      ->transform(name_of("issue", issue_names()));
  add("--action", filter.actions,
      "Only recommendations that ask for this category of action: 1 minimal, 2 continuing, "
      "3 considering, 4 general, 5 specific. Repeatable.",
      "NUMBER")
      ->check(whole_number(5));
  add("--sdg", filter.sdgs,
      "Only recommendations about this Sustainable Development Goal. Repeatable.", "NUMBER")
      ->transform(goal_number());
  add("--group", filter.groups, "Only recommendations about this group of persons. Repeatable.",
      "NAME")
      ->transform(name_of("group", group_names()));
  add("--instrument", filter.instruments,
      "Only recommendations that name this treaty or mechanism, such as CEDAW. Repeatable.", "NAME")
      ->transform(instrument_name());
}

}  // namespace uprex
