#include "core/app/commands/label_options.hpp"

#include "core/app/labelling.hpp"
#include "core/label/instruments.hpp"
#include "core/un/label_names.hpp"

namespace uprex {
namespace {

using Names = std::span<const std::string_view>;

std::string unknown_name(const std::string& what, Names names, const std::string& given) {
  std::string message = "no " + what + " is named " + given + ": perhaps ";
  const char* separator = "";
  for (const std::string_view name : nearest_names(names, given)) {
    message += separator + std::string(name);
    separator = ", ";
  }
  return message + "; `uprex label --names` has them all";
}

CLI::Validator name_of(const std::string& what, Names names) {
  return CLI::Validator(
      [what, names](std::string& given) {
        const std::string_view name = name_meant(names, given);
        if (name.empty()) return unknown_name(what, names, given);
        given = name;
        return std::string();
      },
      "");
}

// In any wording that a text could have: "OPCAT", "Convention on the Rights of the Child".
CLI::Validator instrument_name() {
  return CLI::Validator(
      [](std::string& given) {
        const auto meant = instruments_in(given);
        if (meant.size() != 1 || !name_meant(instrument_names(), given).empty())
          return name_of("instrument", instrument_names())(given);
        given = meant.front();
        return std::string();
      },
      "");
}

// As records have it: "05" is goal 5.
CLI::Validator goal_number() {
  return CLI::Validator(
      [](std::string& given) {
        std::string fault = whole_number(static_cast<int>(goal_names().size()))(given);
        if (fault.empty()) given.erase(0, given.find_first_not_of('0'));
        return fault;
      },
      "");
}

CLI::Option* repeatable(CLI::Option* option, const char* value) {
  return option->type_name(value)->allow_extra_args(false);
}

Labeller loaded(const LabelChoice& choice, const char* advice) {
  try {
    return Labeller::load(choice.models.empty() ? built_in_model_directory() : choice.models);
  } catch (const Error& error) {
    throw Error(error.what(), advice);
  }
}

}  // namespace

void add_models_option(CLI::App& command, LabelChoice& choice) {
  command
      .add_option("--models", choice.models, "Models of the labels, in the place of uprex's own")
      ->check(not_empty())
      ->type_name("DIR");
}

void add_label_choice(CLI::App& command, LabelChoice& choice) {
  auto* none = command.add_flag("--no-labels", choice.none, "Propose no labels");
  add_models_option(command, choice);
  none->excludes("--models");
}

std::optional<Labeller> chosen_labeller(const LabelChoice& choice) {
  if (choice.none) return std::nullopt;
  return loaded(choice, "name another folder with --models, or go without labels: --no-labels");
}

Labeller needed_labeller(const LabelChoice& choice) {
  return loaded(choice, "name another folder with --models");
}

void add_label_filter(CLI::App& command, LabelFilter& filter) {
  const auto add = [&](const char* option, auto& into, const char* help, const char* value) {
    return repeatable(command.add_option(option, into, help), value);
  };
  add("--issue", filter.issues, "About this issue of UPR Info's (repeatable: one is enough)",
      "NAME")
      ->transform(name_of("issue", issue_names()));
  add("--action", filter.actions, "Asking for action of this category, 1 to 5 (repeatable)",
      "NUMBER")
      ->check(whole_number(5));
  add("--sdg", filter.sdgs, "About this Sustainable Development Goal (repeatable)", "NUMBER")
      ->transform(goal_number());
  add("--group", filter.groups, "About this group of persons (repeatable)", "NAME")
      ->transform(name_of("group", group_names()));
  add("--instrument", filter.instruments, "Naming this treaty or mechanism: CEDAW (repeatable)",
      "NAME")
      ->transform(instrument_name());
}

}  // namespace uprex
