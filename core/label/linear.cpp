// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/label/linear.hpp"

#include <linear.h>

#include <algorithm>
#include <cstdlib>

namespace uprex {
namespace {

constexpr double kBias = 1;         // the value of the feature that every row has
constexpr double kTolerance = 0.1;  // the default of LIBLINEAR for this solver

struct FreeModel {
  void operator()(model* fitted) const { free_and_destroy_model(&fitted); }
};

}  // namespace

struct LinearProblem::Impl {
  std::vector<feature_node> nodes;
  std::vector<feature_node*> rows;
  int indexes = 0;  // including the bias
};

LinearProblem::LinearProblem(std::span<const std::vector<std::uint32_t>> rows,
                             std::uint32_t indexes)
    : impl_(std::make_unique<Impl>()) {
  impl_->indexes = static_cast<int>(indexes) + 1;
  std::size_t size = 2 * rows.size();
  for (const auto& row : rows) size += row.size();
  impl_->nodes.reserve(size);  // rows have pointers into it, so it must not grow
  for (const auto& row : rows) {
    impl_->rows.push_back(impl_->nodes.data() + impl_->nodes.size());
    for (const std::uint32_t index : row) impl_->nodes.push_back({static_cast<int>(index) + 1, 0});
    impl_->nodes.push_back({impl_->indexes, kBias});
    impl_->nodes.push_back({-1, 0});
  }
}

LinearProblem::~LinearProblem() = default;

Plane LinearProblem::fit(const std::vector<bool>& positive, std::span<const double> values,
                         double cost) {
  const auto positives = std::ranges::count(positive, true);
  Plane plane{0, std::vector<double>(static_cast<std::size_t>(impl_->indexes) - 1)};
  if (positives == 0 || positives == std::ssize(positive)) {
    plane.bias = positives == 0 ? -1 : 1;
    return plane;
  }
  for (feature_node& node : impl_->nodes)
    if (node.index > 0 && node.index < impl_->indexes)
      node.value = values[static_cast<std::size_t>(node.index) - 1];
  std::vector<double> sides;
  for (const bool side : positive) sides.push_back(side ? 1 : -1);
  const problem task{static_cast<int>(impl_->rows.size()), impl_->indexes, sides.data(),
                     impl_->rows.data(), kBias};
  parameter settings{};
  settings.solver_type = L2R_L2LOSS_SVC_DUAL;
  settings.eps = kTolerance;
  settings.C = cost;
  set_print_string_function([](const char*) {});
  std::srand(1);  // LIBLINEAR uses rand() to shuffle the rows
  const std::unique_ptr<model, FreeModel> fitted(::train(&task, &settings));
  const double sign = fitted->label[0] > 0 ? 1 : -1;
  for (std::size_t i = 0; i < plane.weights.size(); ++i)
    plane.weights[i] = sign * fitted->w[i] * values[i];
  plane.bias = sign * fitted->w[plane.weights.size()] * kBias;
  return plane;
}

}  // namespace uprex
