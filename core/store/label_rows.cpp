// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/label_rows.hpp"

#include "core/model/fields.hpp"
#include "core/store/column_values.hpp"

namespace uprex {
namespace {

constexpr std::string_view kAction = "action";

std::optional<int> action_from(const std::string& name) {
  return name.size() == 1 && name[0] >= '1' && name[0] <= '5' ? std::optional(name[0] - '0')
                                                              : std::nullopt;
}

void add(Labels& labels, const std::string& kind, const std::string& name, double score) {
  if (kind == kAction) {
    labels.action = ActionLabel{known(action_from(name)), score};
    return;
  }
  bool found = false;
  for_each_field<Labels>([&]<class Value>(const Field<Labels, Value>& field) {
    if constexpr (std::same_as<Value, std::vector<Label>>) {
      if (field.names.column != kind) return;
      (labels.*field.member).push_back({name, score});
      found = true;
    }
  });
  known(found ? std::optional(true) : std::nullopt);
}

}  // namespace

LabelWriter::LabelWriter(Database& database) : label_(database, insert("labels", 5)) {}

void LabelWriter::put(long long rec, const Labels& labels) {
  if (const auto& action = labels.action)
    label_.run({rec, std::string(kAction), 0, std::to_string(action->category),
                number_text(action->score)});
  for_each_field<Labels>([&]<class Value>(const Field<Labels, Value>& field) {
    if constexpr (std::same_as<Value, std::vector<Label>>) {
      long long place = 0;
      for (const Label& label : labels.*field.member)
        label_.run(
            {rec, std::string(field.names.column), place++, label.name, number_text(label.score)});
    }
  });
}

LabelReader::LabelReader(Database& database)
    : labels_(database,
              "SELECT d.rec, d.kind, d.name, d.score FROM recommendations r"
              " JOIN labels d ON d.rec = r.rec WHERE r.doc = :doc"
              " ORDER BY d.rec, d.kind, d.ordinal",
              4) {}

void LabelReader::read(long long doc, const std::function<Labels&(long long rec)>& labels_of) {
  for (labels_.run({doc}); labels_.next();)
    add(labels_of(labels_.number(0)), labels_.text(1), labels_.text(2),
        number_from(labels_.text(3)));
}

}  // namespace uprex
