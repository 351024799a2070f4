#include "core/app/commands/command.hpp"
#include "core/app/commands/label_options.hpp"
#include "core/model/names.hpp"

namespace uprex {
namespace {

std::vector<std::string> response_names() {
  const auto names = all_names<Response>();
  return {names.begin(), names.end()};
}

}  // namespace

void add_record_options(CLI::App& command, RecordFilter& filter) {
  add_review_options(command, filter);
  add_state_option(command, "--from", filter.from, "Made by this State");
  const auto set_response = [&filter](const std::string& name) {
    filter.response = response_from(name);
  };
  command.add_option_function<std::string>("--response", set_response, "With this response")
      ->transform(one_of("response", response_names()))
      ->type_name("");
  add_label_filter(command, filter.labels);
}

}  // namespace uprex
