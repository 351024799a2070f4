#include <cctype>
#include <memory>

#include "core/app/command.hpp"
#include "core/app/output.hpp"
#include "core/model/names.hpp"
#include "core/store/store.hpp"
#include "core/write/writer.hpp"

namespace uprex {
namespace {

struct Options {
  std::filesystem::path store;
  std::filesystem::path out;
  std::string format;
  StoreFilter filter;
};

int run(const Options& options) {
  Store store(options.store, Store::Mode::read);
  Output output(options.out);
  const auto writer = make_writer(options.format, output.stream());
  store.for_each(options.filter, [&](Extraction&& extraction) {
    writer->write(extraction);
    output.check();
  });
  writer->finish();
  output.commit();
  return 0;
}

// Upper-cases "ken"; anything but three letters is wrong usage.
const CLI::Validator kAlpha3(
    [](std::string& value) {
      for (char& c : value) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
      const bool fits =
          value.size() == 3 && value.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == value.npos;
      return fits ? std::string() : "expected three letters as in ISO 3166 (KEN), found " + value;
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
  command->add_option("--session", filter.session, "Of this session")->check(CLI::PositiveNumber);
  command->add_option("--cycle", filter.cycle, "Of this cycle")->check(CLI::PositiveNumber);
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
