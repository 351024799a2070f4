#include <algorithm>
#include <cctype>
#include <memory>

#include "core/app/command.hpp"
#include "core/app/output.hpp"
#include "core/model/names.hpp"
#include "core/store/store.hpp"
#include "core/upr/en/state_names.hpp"
#include "core/upr/states.hpp"
#include "core/write/writer.hpp"

namespace uprex {
namespace {

struct Options {
  std::filesystem::path store;
  std::filesystem::path out;
  std::string format;
  StoreFilter filter;
};

bool is_narrowed(const StoreFilter& filter) {
  return !filter.state.empty() || !filter.from.empty() || filter.session != 0 ||
         filter.cycle != 0 || filter.response;
}

int run(const Options& options) {
  refuse_output_onto(options.out, store_files(options.store));
  Store store(options.store, Store::Mode::read);
  Output output(options.out);
  const auto writer = make_writer(options.format, output.stream());
  bool any = false;
  store.for_each(options.filter, [&](Extraction&& extraction) {
    any = true;
    writer->write(extraction);
    output.check();
  });
  writer->finish();
  output.commit();
  if (!any && is_narrowed(options.filter)) print_error("no record matches");
  return 0;
}

bool is_state(std::string_view iso3) {
  const auto names = en::state_names();
  return std::ranges::find(names, iso3, &en::StateSpelling::iso3) != names.end();
}

// "ken" becomes KEN. What is no State's code is wrong usage; a State's name gets its code
// suggested.
const CLI::Validator kAlpha3(
    [](std::string& value) {
      std::string upper = value;
      for (char& c : upper) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
      if (is_state(upper)) {
        value = upper;
        return std::string();
      }
      const auto named = state_named(value);
      return "no State has the code " + value +
             (named ? ", " + named->iso3 + " is meant" : " (three letters as in ISO 3166: KEN)");
    },
    "ISO3");

CLI::Option* add_state(CLI::App& command, const std::string& name, std::string& value,
                       const std::string& help) {
  return command.add_option(name, value, help)->transform(kAlpha3)->type_name("ISO3");
}

CLI::Validator response_name() {
  return CLI::Validator(
      [](std::string& value) {
        return response_from(value) ? std::string() : "no response is named " + value;
      },
      "supported|noted|partially_supported|pending|unclear");
}

}  // namespace

void add_export(CLI::App& app, Action& action) {
  auto* command = app.add_subcommand("export", "Records of a store, all or some");
  const auto options = std::make_shared<Options>();
  add_store_option(*command, options->store);
  add_format_option(*command, options->format);
  add_out_option(*command, options->out);
  StoreFilter& filter = options->filter;
  add_state(*command, "--state", filter.state, "Of this State under review");
  add_state(*command, "--from", filter.from, "Made by this State");
  command->add_option("--session", filter.session, "Of this session")->check(whole_number(99));
  command->add_option("--cycle", filter.cycle, "Of this cycle")->check(whole_number(99));
  const auto set_response = [options](const std::string& name) {
    options->filter.response = response_from(name);
  };
  command->add_option_function<std::string>("--response", set_response, "With this response")
      ->check(response_name())
      ->type_name("");
  command->footer(
      "Example:\n"
      "  uprex export --store upr.db --format csv --state KEN --response noted --out kenya.csv");
  command->callback(
      [options, &action] { action = [options](const Registry&) { return run(*options); }; });
}

}  // namespace uprex
