// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes on pages that were turned for reading (Page::turned). Pure.
#pragma once

#include "core/model/document.hpp"

namespace uprex {

// A box on the turned page, as a box on the page as shown: in points from its top left.
Box box_as_shown(const Box& box, const Page& page);

}  // namespace uprex
