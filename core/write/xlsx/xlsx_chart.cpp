// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/xlsx/xlsx_library.hpp"

namespace uprex {
namespace {

constexpr XlsxColor kLabelGrey = 0x595959;

uint8_t type_of(XlsxChart::Kind kind) {
  switch (kind) {
    case XlsxChart::Kind::bars:
      return LXW_CHART_BAR;
    case XlsxChart::Kind::columns:
      return LXW_CHART_COLUMN;
    case XlsxChart::Kind::doughnut:
      break;
  }
  return LXW_CHART_DOUGHNUT;
}

// Puts names at the base line and numbers at the bars, and hides all other lines. In a chart of
// horizontal bars, libxlsxwriter still calls the axis with the names y.
void set_axes(lxw_chart* chart, XlsxChart::Kind kind) {
  const bool lying = kind == XlsxChart::Kind::bars;
  lxw_chart_axis* names = lying ? chart->y_axis : chart->x_axis;
  lxw_chart_axis* values = lying ? chart->x_axis : chart->y_axis;
  lxw_chart_line none{}, base{};
  none.none = LXW_TRUE;
  base.color = 0xBFBFBF;
  base.width = 0.75;
  lxw_chart_font font{};
  font.size = 9;
  font.color = kLabelGrey;
  font.rotation = 360;  // horizontal; otherwise LibreOffice leaves out every second name
  chart_axis_set_num_font(names, &font);
  chart_axis_set_line(names, &base);
  chart_axis_set_major_tick_mark(names, LXW_CHART_AXIS_TICK_MARK_NONE);
  chart_axis_set_interval_unit(names, 1);
  if (lying) chart_axis_set_reverse(names);
  chart_axis_set_line(values, &none);
  chart_axis_major_gridlines_set_visible(values, LXW_FALSE);
  chart_axis_set_major_tick_mark(values, LXW_CHART_AXIS_TICK_MARK_NONE);
  chart_axis_set_label_position(values, LXW_CHART_AXIS_LABEL_POSITION_NONE);
  chart_axis_set_min(values, 0);
  chart_set_series_gap(chart, 40);
}

void set_labels(lxw_chart_series* series, const XlsxChart& chart) {
  lxw_chart_font font{};
  font.size = 9;
  font.color = kLabelGrey;
  chart_series_set_labels(series);
  chart_series_set_labels_num_format(series, chart.number_format.c_str());
  if (chart.kind == XlsxChart::Kind::doughnut) {
    font.color = 0xFFFFFF;
    font.bold = LXW_TRUE;
  } else {
    chart_series_set_labels_position(series, LXW_CHART_LABEL_POSITION_OUTSIDE_END);
  }
  chart_series_set_labels_font(series, &font);
  if (chart.hidden_labels.empty()) return;
  std::vector<lxw_chart_data_label> labels(chart.hidden_labels.size());
  std::vector<lxw_chart_data_label*> list;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    labels[i].hide = chart.hidden_labels[i] ? LXW_TRUE : LXW_FALSE;
    list.push_back(&labels[i]);
  }
  list.push_back(nullptr);
  check(chart_series_set_labels_custom(series, list.data()));
}

void set_colors(lxw_chart_series* series, const std::vector<XlsxColor>& colors) {
  if (colors.empty()) return;
  std::vector<lxw_chart_fill> fills(colors.size());
  std::vector<lxw_chart_point> points(colors.size());
  std::vector<lxw_chart_point*> list;
  for (std::size_t i = 0; i < colors.size(); ++i) {
    fills[i].color = colors[i];
    points[i].fill = &fills[i];
    list.push_back(&points[i]);
  }
  list.push_back(nullptr);
  if (colors.size() == 1)
    chart_series_set_fill(series, &fills[0]);
  else
    check(chart_series_set_points(series, list.data()));
}

void set_frame(lxw_chart* chart, const XlsxChart& given) {
  lxw_chart_font title{};
  title.size = 11;
  title.bold = LXW_TRUE;
  title.color = 0x262626;
  chart_title_set_name(chart, given.title.c_str());
  chart_title_set_name_font(chart, &title);
  lxw_chart_line none{};
  none.none = LXW_TRUE;
  chart_chartarea_set_line(chart, &none);
  if (given.kind == XlsxChart::Kind::doughnut) {
    lxw_chart_font font{};
    font.size = 9;
    font.color = kLabelGrey;
    chart_legend_set_position(chart, LXW_CHART_LEGEND_RIGHT);
    chart_legend_set_font(chart, &font);
    chart_set_hole_size(chart, 55);
  } else {
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
  }
}

}  // namespace

lxw_chart* make_chart(lxw_workbook* workbook, const std::string& sheet, const XlsxChart& given) {
  lxw_chart* chart = workbook_add_chart(workbook, type_of(given.kind));
  if (!chart) fail_workbook("there is not enough memory");
  lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
  if (!series) fail_workbook("there is not enough memory");
  const XlsxRange &names = given.categories, &values = given.values;
  chart_series_set_categories(series, sheet.c_str(), names.first_row, names.first_column,
                              names.last_row, names.last_column);
  chart_series_set_values(series, sheet.c_str(), values.first_row, values.first_column,
                          values.last_row, values.last_column);
  set_labels(series, given);
  set_colors(series, given.colors);
  set_frame(chart, given);
  if (given.kind != XlsxChart::Kind::doughnut) set_axes(chart, given.kind);
  return chart;
}

}  // namespace uprex
