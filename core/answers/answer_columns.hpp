// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a reply's table: found by their heads, or judged by what their cells hold. A step
// of core/answers/answer_table. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/language/answer.hpp"
#include "core/language/language.hpp"
#include "core/model/document.hpp"

namespace uprex {

using Cells = std::vector<std::string>;

enum class ColumnRole { none, number, text, answer, comment, other, tick };

struct AnswerColumn {
  ColumnRole role = ColumnRole::none;
  Answer answer;     // of a column for one answer
  std::string head;  // its head
};

Cells cells_of(const Block& row);

// What a cell over a column says of it; role none where it is no head.
AnswerColumn head_of(const Language& language, const std::string& cell);

// Empty where the row is no head.
std::vector<AnswerColumn> head_row(const Language& language, const Cells& cells);

// After how many columns the roles begin again, the first of them a number or the text of a
// recommendation; their count where they do not.
std::size_t repeated_after(const std::vector<AnswerColumn>& columns);

bool has_role(const std::vector<AnswerColumn>& columns, ColumnRole role);

// A head that reaches over several columns heads each of them. `row`: that of the heads, among
// `rows`.
void spread_heads(const Language& language, const std::vector<Cells>& rows, const Block& row,
                  std::vector<AnswerColumn>& columns);

// The cell is a list of numbers and nothing else.
bool is_numbers(const Language& language, const std::string& cell);

// Adds 9.2 to the number of "9.1 Ratify it (Chad) 9.2 Abolish it (Peru)": each text has its own.
std::vector<std::string> with_numbers_of_more_texts(const std::string& cell,
                                                    std::vector<std::string> numbers);

// The words behind the numbers that a cell begins with: "supported" of "101.1 supported".
std::string behind_numbers(const Language& language, const std::string& cell);

// Those that a cell holds alone or begins with.
std::vector<std::string> numbers_of(const Language& language, const std::string& cell);

// A column headed by an answer holds ticks and crosses: a cross says no.
bool crosses_refuse(const Language& language, const std::vector<Cells>& rows,
                    const std::vector<AnswerColumn>& columns);

bool is_tick(const Language& language, std::string_view cell);
bool is_no_tick(const Language& language, std::string_view cell);

}  // namespace uprex
