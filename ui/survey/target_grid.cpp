// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/target_grid.h"

#include <QHeaderView>
#include <algorithm>
#include <map>

#include "core/io/targets.h"
#include "ui/text.h"

namespace cx {
namespace {

enum Column { levelColumn, formsColumn, nowColumn, targetColumn, weightedColumn, columns };
constexpr int lineHeight = 28, shareDecimals = 1;

QTableWidgetItem* fixed(const QString& text, bool number = false) {
  auto* item = new QTableWidgetItem(text);
  item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
  if (number) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  return item;
}

}  // namespace

TargetGrid::TargetGrid(QWidget* parent) : QTableWidget(parent) {
  setColumnCount(columns);
  setHorizontalHeaderLabels({tr("Group"), tr("n"), tr("Now %"), tr("Target %"), tr("Weighted %")});
  for (int column = formsColumn; column < columns; ++column)
    horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  horizontalHeaderItem(levelColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  horizontalHeader()->setSectionResizeMode(levelColumn, QHeaderView::Stretch);
  horizontalHeader()->setDefaultSectionSize(104);
  horizontalHeader()->setHighlightSections(false);
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize(lineHeight);
  setShowGrid(false);
  setEditTriggers(QAbstractItemView::CurrentChanged | QAbstractItemView::AnyKeyPressed |
                  QAbstractItemView::SelectedClicked);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setAccessibleName(tr("Target shares"));
  connect(this, &QTableWidget::cellChanged, this, [this](int, int column) {
    if (column == targetColumn) Q_EMIT targetsChanged();
  });
}

void TargetGrid::setGroups(std::vector<CountedAttribute> groups, const Words& words) {
  const QSignalBlocker quiet(this);
  std::map<std::pair<std::int64_t, int>, QString> kept;
  for (int row = 0; row < rowCount(); ++row)
    if (const auto& place = places_[std::size_t(row)]) {
      const Attribute& attribute = groups_[place->group].attribute;
      kept[{attribute.id.value, attribute.levels[place->level].number}] = typed(row);
    }
  words_ = words;
  groups_ = std::move(groups);
  places_.clear();
  setRowCount(0);
  for (std::size_t group = 0; group < groups_.size(); ++group) {
    const Attribute& attribute = groups_[group].attribute;
    addHeading(attribute);
    for (std::size_t level = 0; level < attribute.levels.size(); ++level)
      addLevel(group, level, kept[{attribute.id.value, attribute.levels[level].number}]);
  }
}

void TargetGrid::addHeading(const Attribute& attribute) {
  const int row = rowCount();
  setRowCount(row + 1);
  places_.push_back({});
  auto* title = fixed(qText(words_(attribute.name())));
  QFont strong = title->font();
  strong.setWeight(QFont::DemiBold);
  title->setFont(strong);
  title->setFlags(Qt::ItemIsEnabled);
  setItem(row, levelColumn, title);
  for (int column = formsColumn; column < columns; ++column) {
    auto* empty = fixed({});
    empty->setFlags(Qt::NoItemFlags);
    setItem(row, column, empty);
  }
}

void TargetGrid::addLevel(std::size_t group, std::size_t level, const QString& target) {
  const CountedAttribute& counted = groups_[group];
  const std::int64_t all = counted.filled;
  const std::int64_t forms = counted.levels[level];
  const int row = rowCount();
  setRowCount(row + 1);
  places_.push_back(Place{group, level});
  const QString name = qText(words_(counted.attribute.levels[level].name()));
  setItem(row, levelColumn, fixed(QStringLiteral("   ") + name));
  setItem(row, formsColumn, fixed(qText(words_.count(forms)), true));
  setItem(row, nowColumn,
          fixed(all ? qText(words_.number(100.0 * double(forms) / double(all), shareDecimals)) : QStringLiteral("–"),
                true));
  auto* share = new QTableWidgetItem(target);
  share->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  share->setData(Qt::AccessibleTextRole, tr("Target share of %1 in percent").arg(name));
  setItem(row, targetColumn, share);
  setItem(row, weightedColumn, fixed({}, true));
}

QString TargetGrid::typed(int row) const {
  return item(row, targetColumn)->text().trimmed();
}

int TargetGrid::rowOf(const PlacedTarget& target) const {
  const auto stands = [&](const std::optional<Place>& place) {
    if (!place) return false;
    const Attribute& attribute = groups_[place->group].attribute;
    return attribute.id == target.attribute && attribute.levels[place->level].number == target.level;
  };
  return int(std::ranges::find_if(places_, stands) - places_.begin());
}

Result<void> TargetGrid::setTargets(const TargetTable& targets) {
  std::vector<Attribute> known;
  for (const CountedAttribute& group : groups_) known.push_back(group.attribute);
  const auto placed = guarded([&] { return placeTargets(known, targets); });
  if (placed.has_error()) return placed.error();
  const QSignalBlocker quiet(this);
  for (int row = 0; row < rowCount(); ++row)
    if (places_[std::size_t(row)]) item(row, targetColumn)->setText({});
  for (const PlacedTarget& target : *placed)
    item(rowOf(target), targetColumn)->setText(QString::number(target.percent, 'g', 6));
  return {};
}

Result<TargetTable> TargetGrid::targets() const {
  TargetTable out;
  for (int row = 0; row < rowCount(); ++row) {
    const auto& place = places_[std::size_t(row)];
    if (!place || typed(row).isEmpty()) continue;
    const auto share = shareFrom(utf8(typed(row)), true);
    if (!share)
      return Error{ErrorKind::bad_data,
                   text(CX_TEXT("core", "“%1” is not a share: type a number from 0 to 100."), {utf8(typed(row))})};
    const Attribute& attribute = groups_[place->group].attribute;
    out.push_back({attribute.key, attribute.levels[place->level].key, *share});
  }
  return out;
}

void TargetGrid::setMargins(const std::vector<LevelMargin>& margins) {
  const QSignalBlocker quiet(this);
  for (int row = 0; row < rowCount(); ++row) {
    const auto& place = places_[std::size_t(row)];
    if (!place) continue;
    const Attribute& attribute = groups_[place->group].attribute;
    const auto margin = std::ranges::find_if(margins, [&](const LevelMargin& one) {
      return one.attribute.id == attribute.id && one.level &&
             one.level->number == attribute.levels[place->level].number;
    });
    item(row, weightedColumn)
        ->setText(margin == margins.end() ? QString() : qText(words_.number(100 * margin->achieved, shareDecimals)));
  }
}

}  // namespace cx
