// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "core/app/batch.hpp"
#include "core/app/commands/label_options.hpp"
#include "core/app/commands/shared_options.hpp"
#include "core/app/output/messages.hpp"
#include "core/app/output/output.hpp"
#include "core/app/reads_back.hpp"
#include "core/write/writer.hpp"

namespace uprex {
namespace {

struct ExtractOptions {
  std::vector<std::string> paths;
  ReadOptions reading;
  std::string format;
  std::filesystem::path out;
  LabelChoice labels;
  WorkerSettings workers;
  ProgressOptions progress;
};

int run_extract(const ExtractOptions& options, const Registry& registry) {
  const auto files = named_files(options.paths);
  const std::string format = chosen_format(options.format, options.out);
  refuse_on_terminal(format, options.out);
  refuse_output_onto(options.out, files);
  require_extractor(registry, options.reading.extractor);
  const auto labeller = chosen_labeller(options.labels);
  const Readers readers(registry, labeller ? &*labeller : nullptr);
  RunProgress progress(options.progress, files.size());
  const auto workers = start_workers(readers, options.workers, files.size(), progress);
  Output output(options.out);
  const auto writer = make_writer(format, output.stream(), reads_back);
  const auto take = [&](const InputFile&, const Extraction& extraction) {
    writer->write(extraction);
    output.check();
    return std::string("done");
  };
  run_batch(files,
            {.readers = readers,
             .options = options.reading,
             .workers = workers.get(),
             .take_records = take},
            progress);
  writer->finish();
  output.commit();
  if (const auto left_out = left_out_message(format, writer->left_out()); !left_out.empty())
    progress.warn(left_out);
  progress.summary();
  return progress.exit_code();
}

}  // namespace

void add_extract(CLI::App& app, Action& action) {
  auto* command =
      app.add_subcommand("extract", "Read documents and write their records. Nothing is stored.");
  const auto options = std::make_shared<ExtractOptions>();
  add_batch_options(*command, options->paths, options->reading, options->progress);
  add_worker_options(*command, options->workers);
  add_label_choice(*command, options->labels);
  add_format_option(*command, options->format);
  add_out_option(*command, options->out);
  command->footer(
      format_list() +
      "\n\nExamples:\n"
      "  The texts of all recommendations in a report:\n"
      "    uprex extract report.pdf | jq -r 'select(.kind == \"recommendation\").text'\n"
      "  All documents in a folder, as an Excel workbook:\n"
      "    uprex extract reports/ --format workbook --out reports.xlsx\n"
      "  A list of files:\n"
      "    find . -name '*.pdf' | uprex extract - --out records.jsonl");
  command->callback([options, &action] {
    action = [options](const Registry& registry) { return run_extract(*options, registry); };
  });
}

}  // namespace uprex
