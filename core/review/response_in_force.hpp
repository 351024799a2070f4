// SPDX-License-Identifier: GPL-3.0-or-later
// The response in force: the State's last word on a recommendation, by one rule.
//
//   1. The latest addendum that supports, notes or partially supports it decides.
//   2. Where no addendum does, the State's words in the Council's session report decide.
//   3. Where neither does, the Working Group report decides.
//   4. Where nothing of these does, a thematic list decides.
//   5. What nobody decides is pending; where an answer is given but not understood, unclear.
//
// In one document the last answer counts; answers to different parts of a recommendation that
// differ, or leave a part open, make it partially supported. A partial answer stays partial.
// A session report speaks after the addendum, but summarises: it never overrules one.
#pragma once

#include <span>

#include "core/model/record.hpp"

namespace uprex {

// In the order in which a review's documents speak.
enum class Stage { report, addendum, session_report, list };

// Of a document's kind (namespace kind).
Stage stage_of(std::string_view kind);

// `partial`: the position is on a part of the recommendation only.
struct StagedPosition {
  Stage stage = Stage::report;
  const Position* position = nullptr;  // never null
  bool partial = false;
};

struct ResponseInForce {
  Response response = Response::pending;
  bool implemented = false;
  bool contradiction = false;            // another answer is given somewhere, be it overruled
  const Position* decided_by = nullptr;  // one of those given; null where nothing decides
};

// `positions` in the order in which they were spoken; those of one document stand together.
ResponseInForce response_in_force(std::span<const StagedPosition> positions);

}  // namespace uprex
