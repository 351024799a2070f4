// SPDX-License-Identifier: GPL-3.0-or-later
// The form in which a store keeps boxes: "page left top right bottom" joined by ";", numbers exact
// and locale-free.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/document.hpp"

namespace uprex {

std::string pack_boxes(const std::vector<Box>& boxes);

// The inverse; throws StoreError where the text is not of that form.
std::vector<Box> unpack_boxes(std::string_view text);

}  // namespace uprex
