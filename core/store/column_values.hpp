// SPDX-License-Identifier: GPL-3.0-or-later
// Values of fields -> parameters of a statement, and columns of a row -> values. One overload for
// each type of field.
#pragma once

#include <charconv>

#include "core/model/cells.hpp"
#include "core/model/names.hpp"
#include "core/store/box_text.hpp"
#include "core/store/row_values.hpp"

namespace uprex {

template <class Value>
concept Enumeration = std::is_enum_v<Value>;

// Columns of numbers accept text that is a number. It loses no digit either way.
std::string number_text(double number);
// Throws StoreError where the text is not a number.
double number_from(const std::string& text);

// Lists of texts are lines, each with a line feed behind it.
std::string lines_text(const std::vector<std::string>& lines);
std::vector<std::string> lines_from(const std::string& text);

inline Query::Parameter parameter_of(const std::string& value) { return value; }
inline Query::Parameter parameter_of(int value) { return static_cast<long long>(value); }
inline Query::Parameter parameter_of(bool value) { return static_cast<long long>(value); }
inline Query::Parameter parameter_of(double value) { return number_text(value); }
inline Query::Parameter parameter_of(const std::vector<Box>& boxes) { return pack_boxes(boxes); }
inline Query::Parameter parameter_of(const std::vector<std::string>& lines) {
  return lines_text(lines);
}
template <Enumeration Value>
Query::Parameter parameter_of(Value value) {
  return std::string(to_string(value));
}
template <Enumeration Value>
Query::Parameter parameter_of(const std::vector<Value>& values) {
  std::vector<std::string> names;
  for (const Value value : values) names.emplace_back(to_string(value));
  return lines_text(names);
}
template <class Value>
Query::Parameter parameter_of(const std::optional<Value>& value) {
  return value ? parameter_of(*value) : Query::Parameter();
}

inline void read_cell(const std::string& text, std::string& value) { value = text; }
inline void read_cell(const std::string& text, int& value) {
  value = static_cast<int>(number_from(text));
}
inline void read_cell(const std::string& text, bool& value) { value = text != "0"; }
inline void read_cell(const std::string& text, double& value) { value = number_from(text); }
inline void read_cell(const std::string& text, std::vector<Box>& boxes) {
  boxes = unpack_boxes(text);
}
inline void read_cell(const std::string& text, std::vector<std::string>& lines) {
  lines = lines_from(text);
}
template <Enumeration Value>
void read_cell(const std::string& text, Value& value) {
  value = known(value_from<Value>(text));
}
template <Enumeration Value>
void read_cell(const std::string& text, std::vector<Value>& values) {
  for (const auto& name : lines_from(text)) values.push_back(known(value_from<Value>(name)));
}

template <class Value>
void read_cell(const Query& query, int column, Value& value) {
  read_cell(query.text(column), value);
}
inline void read_cell(const Query& query, int column, std::string& value) {
  value = query.text(column);
}
inline void read_cell(const Query& query, int column, int& value) { value = query.integer(column); }
template <class Value>
void read_cell(const Query& query, int column, std::optional<Value>& value) {
  if (const auto text = query.optional_text(column)) read_cell(*text, value.emplace());
}

// Appends the parameters for a row of the record.
template <class Record>
void append_parameters(std::vector<Query::Parameter>& parameters, const Record& record) {
  for_each_cell<Tables::store>(record, [&](std::string_view, const auto&, const auto& value) {
    parameters.push_back(parameter_of(value));
  });
}

// Reads the columns from `first` on into the record.
template <class Record>
void read_cells(const Query& query, int first, Record& record) {
  for_each_cell<Tables::store>(record, [&](std::string_view, const auto&, auto& value) {
    read_cell(query, first++, value);
  });
}

// The parameter as SQL writes it.
std::string literal_of(const Query::Parameter& parameter);

}  // namespace uprex
