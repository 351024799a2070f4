// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of proposed labels. JSON has their names beside their scores; the store and the data
// package have one row for each label.
#pragma once

#include "core/model/field.hpp"
#include "core/model/labels.hpp"

namespace uprex {

template <>
inline constexpr std::tuple kFields<Label>{
    Field{"name", &Label::name, Is::filled_line, "The label"},
    Field{"score", &Label::score, Is::score, "A probability; 1 where a rule decides"}};

template <>
inline constexpr std::tuple kFields<ActionLabel>{
    Field{"category", &ActionLabel::category, Is::category, "UPR Info's category, 1 to 5",
          Names{.cell = "action"}},
    Field{"score", &ActionLabel::score, Is::score, "A probability; 1 where a rule decides",
          Names{.cell = "action_score"}}};

// The rule of a list is that of its labels' names. `column` is the kind of a label in the store's
// table `labels` and in that of the data package.
template <>
inline constexpr std::tuple kFields<Labels>{
    Field{"issues", &Labels::issues, each_once(Is::filled_line),
          "UPR Info's, as its database spells them", Names{.column = "issue"}},
    Field{"action", &Labels::action, Is::free,
          "UPR Info's category: 1 minimal, 2 continuing, 3 considering, 4 general, 5 specific "
          "action"},
    Field{"sdgs", &Labels::sdgs, each_once(Is::goal), "Sustainable Development Goals, 1 to 17",
          Names{.column = "sdg"}},
    Field{"groups", &Labels::groups, each_once(Is::filled_line),
          "Persons concerned, as the Universal Human Rights Index names them",
          Names{.column = "group"}},
    Field{"instruments", &Labels::instruments, each_once(Is::filled_line),
          "Treaties, protocols, ILO conventions and mechanisms that the text names, by their usual "
          "short names: CEDAW, OP-CAT, ILO 189",
          Names{.column = "instrument"}}};
template <>
inline constexpr std::string_view kTypeName<Labels> = "labels";
template <>
inline constexpr std::string_view kDescription<Labels> =
    "What the recommendation is about, proposed from its text alone; empty where no labels were "
    "asked for. The surest first";

}  // namespace uprex
