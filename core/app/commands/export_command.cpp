#include <memory>

#include "core/app/commands/command.hpp"
#include "core/app/joined_reviews.hpp"
#include "core/app/output/output.hpp"
#include "core/store/store.hpp"
#include "core/write/writer.hpp"

namespace uprex {
namespace {

struct ExportOptions {
  std::filesystem::path store;
  std::filesystem::path out;
  std::string format;
  RecordFilter filter;
};

int run_export(const ExportOptions& options) {
  refuse_on_terminal(options.format, options.out);
  refuse_output_onto(options.out, store_files(options.store));
  Store store(options.store, Store::Mode::read);
  Output output(options.out);
  const auto writer = make_writer(options.format, output.stream());
  bool any = false;
  for_each_document(store, options.filter, [&](Extraction&& extraction) {
    any = true;
    writer->write(extraction);
    output.check();
  });
  writer->finish();
  output.commit();
  if (const auto left_out = left_out_message(options.format, writer->left_out()); !left_out.empty())
    print_error(left_out);
  if (!any && options.filter.is_narrow()) print_error("no record matches");
  return 0;
}

}  // namespace

void add_export(CLI::App& app, Action& action) {
  auto* command = app.add_subcommand("export", "Records of a store, all or some");
  const auto options = std::make_shared<ExportOptions>();
  add_store_option(*command, options->store);
  add_format_option(*command, options->format);
  add_out_option(*command, options->out);
  add_record_options(*command, options->filter);
  command->footer(
      format_list() +
      "\n\nExamples:\n"
      "  uprex export --store upr.db --format csv --state KEN --response noted --out kenya.csv\n"
      "  uprex export --store upr.db --issue \"Death penalty\" --instrument ICCPR-OP2 --action 5");
  command->callback(
      [options, &action] { action = [options](const Registry&) { return run_export(*options); }; });
}

}  // namespace uprex
