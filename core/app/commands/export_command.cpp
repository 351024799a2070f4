// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>
#include <string>

#include "core/app/commands/label_options.hpp"
#include "core/app/commands/shared_options.hpp"
#include "core/app/joined_reviews.hpp"
#include "core/app/output/messages.hpp"
#include "core/app/output/output.hpp"
#include "core/app/reads_back.hpp"
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
  const std::string format = chosen_format(options.format, options.out);
  refuse_on_terminal(format, options.out);
  refuse_output_onto(options.out, store_files(options.store));
  Store store(options.store, Store::Mode::read);
  Output output(options.out);
  const auto writer = make_writer(format, output.stream(), reads_back);
  bool any_record = false;
  for_each_document(store, options.filter, [&](Extraction&& extraction) {
    any_record |= !extraction.recommendations.empty() || !extraction.positions.empty() ||
                  !extraction.pledges.empty();
    writer->write(extraction);
    output.check();
  });
  writer->finish();
  output.commit();
  if (const auto left_out = left_out_message(format, writer->left_out()); !left_out.empty())
    print_error(left_out);
  if (!any_record) print_error(nothing_found(options.filter));
  return 0;
}

}  // namespace

void add_export(CLI::App& app, Action& action) {
  auto* command =
      app.add_subcommand("export", "Write records of a store in one of several formats.");
  const auto options = std::make_shared<ExportOptions>();
  add_store_option(*command, options->store);
  add_format_option(*command, options->format);
  add_out_option(*command, options->out);
  add_record_options(*command, options->filter);
  command->footer(std::string(kLabelFilterRule) +
                  "\n\n"
                  "With --response, --from or a label option, only recommendations and their\n"
                  "documents are written. Position records and pledges are left out.\n\n" +
                  format_list() +
                  "\n\nExamples:\n"
                  "  The recommendations that Kenya noted, as a table:\n"
                  "    uprex export --store upr.db --format csv --state KEN --response noted \\\n"
                  "      --out kenya.csv\n"
                  "  Recommendations for specific action on the death penalty:\n"
                  "    uprex export --store upr.db --issue \"Death penalty\" --action 5\n"
                  "  An Excel workbook of one review:\n"
                  "    uprex export --store upr.db --format workbook --state SVN --session 34 \\\n"
                  "      --out slovenia.xlsx");
  command->callback(
      [options, &action] { action = [options](const Registry&) { return run_export(*options); }; });
}

}  // namespace uprex
