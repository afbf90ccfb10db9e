// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QApplication>
#include <QProxyStyle>
#include <array>
#include <utility>

#include "ui/render/focus_ring.h"
#include "ui/render/theme.h"

namespace cx {
namespace {

// Colours stand as @role, so that the sheet reads like the design.
constexpr const char* sheet = R"(
* { font-family: "Touchstone Sans"; }
QWidget { color: @text; font-size: 13px; }
QMainWindow, QDialog, QWidget[surface="page"] { background: @page; }
QWidget[surface="window"] { background: @window; }
QWidget[surface="sunken"] { background: @sunken; }
QFrame[rule="true"] { background: @strongRule; border: none; max-height: 1px; min-height: 1px; }
QFrame[rule="thin"] { background: @rule; border: none; max-height: 1px; min-height: 1px; }
QFrame[rule="vertical"] { background: @rule; border: none; max-width: 1px; min-width: 1px; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }

QLabel { background: transparent; }
QLabel[type="figure"] { font-size: 34px; font-weight: 600; }
QLabel[type="headline"] { font-size: 24px; font-weight: 600; }
QLabel[type="page"] { font-size: 18px; font-weight: 600; }
QLabel[type="panel"] { font-size: 14px; font-weight: 600; }
QLabel[type="number"] { font-size: 14px; font-weight: 600; }
QLabel[type="strong"] { font-weight: 600; }
QLabel[type="label"] { font-size: 12px; font-weight: 500; }
QLabel[type="small"] { font-size: 11px; }
QLabel[tone="muted"] { color: @muted; }
QLabel[tone="faint"] { color: @faint; }
QLabel[tone="attention"] { color: @attention; }
QLabel[tone="link"] { color: @link; }
QLabel[mark="sample"] { color: @attention; border: 1px solid @attention; border-radius: 4px; padding: 1px 5px;
  font-size: 11px; font-weight: 600; }

QPushButton:focus, QToolButton:focus, QCheckBox:focus, QRadioButton:focus { outline: none; }
QPushButton { background: @page; color: @text; border: 1px solid @border; border-radius: 4px; padding: 0 12px;
  min-height: 30px; font-weight: 500; }
QPushButton:hover { border-color: @muted; }
QPushButton:pressed, QPushButton:checked { background: @selected; }
QPushButton:disabled { color: @faint; border-color: @rule; }
QPushButton[filled="true"] { background: @own; color: @onAccent; border-color: @own; }
QPushButton[filled="true"]:hover { background: @ownInk; border-color: @ownInk; color: @page; }
QPushButton[filled="true"]:disabled { background: @sunken; color: @faint; border-color: @rule; }
QPushButton[quiet="true"] { border-color: transparent; background: transparent; }
QPushButton[quiet="true"]:hover { background: @sunken; }
QPushButton[link="true"] { border-color: transparent; background: transparent; color: @link; padding: 0 7px;
  min-height: 24px; }
QPushButton[link="true"]:hover { background: @sunken; }
QPushButton[link="true"]:disabled { color: @faint; border-color: transparent; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 3px; }
QToolButton:hover { border-color: @strongRule; }
QToolButton:pressed, QToolButton:checked { background: @selected; }
QToolButton:disabled { color: @faint; }
QToolButton[chip="true"] { background: @page; border: 1px solid @border; min-height: 26px; padding: 0 8px; }
QToolButton[chip="true"]:hover { border-color: @muted; }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit { background: @page; color: @text; border: 1px solid @border;
  border-radius: 4px; padding: 0 8px; min-height: 30px; selection-background-color: @ownSoft; selection-color: @text; }
QLineEdit[bare="true"] { border: none; padding: 0; font-size: 16px; background: transparent; }
QPlainTextEdit, QTextEdit { background: @page; color: @text; border: 1px solid @border; border-radius: 4px; padding: 4px;
  selection-background-color: @ownSoft; selection-color: @text; }
QLineEdit:hover, QComboBox:hover, QSpinBox:hover, QDoubleSpinBox:hover, QDateEdit:hover { border-color: @muted; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QDateEdit:disabled {
  color: @faint; border-color: @rule; background: @window; }
QLineEdit[problem="true"], QComboBox[problem="true"] { border-color: @attention; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox QAbstractItemView { background: @page; border: 1px solid @strongRule; selection-background-color: @selected;
  selection-color: @text; outline: none; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/controls/arrow-@kind.svg); width: 16px; height: 16px; }
QDateEdit::drop-down { border: none; width: 24px; }
QCheckBox::indicator, QTableView::indicator { width: 14px; height: 14px; border: 1px solid @border; border-radius: 3px; background: @page; }
QTableView::indicator { margin-right: 6px; }
QCheckBox::indicator:checked, QTableView::indicator:checked { border-color: @own; image: url(:/icons/controls/check-@kind.svg); }
QCheckBox::indicator:disabled { border-color: @rule; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @border; border-radius: 8px; background: @page; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @own; }
QCheckBox, QRadioButton { background: transparent; spacing: 8px; min-height: 24px; }
QCheckBox:disabled, QRadioButton:disabled { color: @faint; }

QTableView, QListView, QTreeView { background: @page; border: none; gridline-color: transparent; outline: none;
  selection-background-color: @selected; selection-color: @text; }
QTableView::item { border-bottom: 1px solid @rule; padding: 0 8px; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected { background: @selected; color: @text; }
QTableView::item:focus { border: 2px solid @focus; }
QListView::item, QTreeView::item { min-height: 32px; padding: 0 8px; }
QHeaderView { background: @page; border: none; }
QHeaderView::section { background: @page; color: @muted; border: none; border-bottom: 1px solid @strongRule;
  padding: 4px 8px; font-size: 12px; font-weight: 500; }
QTableCornerButton::section { background: @page; border: none; }

QTabBar::tab { background: transparent; color: @muted; padding: 6px 12px; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; font-weight: 600; border-bottom-color: @own; }
QTabWidget::pane { border: none; border-top: 1px solid @rule; }

QMenuBar { background: @window; }
QMenuBar::item { padding: 4px 8px; background: transparent; }
QMenuBar::item:selected { background: @selected; }
QMenu { background: @page; border: 1px solid @strongRule; padding: 4px 0; }
QMenu::item { padding: 6px 24px 6px 32px; }
QMenu::indicator { left: 10px; width: 14px; height: 14px; }
QMenu::indicator:checked { image: url(:/icons/controls/check-@kind.svg); }
QMenu::item:selected { background: @selected; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @rule; margin: 4px 0; }
QStatusBar { background: @window; color: @muted; border-top: 1px solid @rule; font-size: 11px; }
QStatusBar::item { border: none; }
QToolTip { background: @text; color: @page; border: none; padding: 4px 8px; font-size: 12px; }
QSplitter::handle { background: @rule; }
QProgressBar { background: @sunken; border: none; border-radius: 0; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: @own; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @strongRule; border: 3px solid @page; border-radius: 6px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @border; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

// Longer names first: @own would eat @ownInk.
constexpr std::array<std::pair<const char*, Role>, 17> names{{{"@page", Role::surface_page},
                                                              {"@window", Role::surface_window},
                                                              {"@sunken", Role::surface_sunken},
                                                              {"@selected", Role::surface_selected},
                                                              {"@rule", Role::rule},
                                                              {"@strongRule", Role::rule_strong},
                                                              {"@border", Role::control_border},
                                                              {"@text", Role::text},
                                                              {"@muted", Role::text_muted},
                                                              {"@faint", Role::text_faint},
                                                              {"@link", Role::text_link},
                                                              {"@onAccent", Role::text_on_accent},
                                                              {"@ownInk", Role::own_ink},
                                                              {"@ownSoft", Role::own_soft},
                                                              {"@own", Role::own},
                                                              {"@focus", Role::focus},
                                                              {"@attention", Role::attention}}};

/// Fusion with room for the ring, its 2 px and the gap, and with cells that have the style sheet's padding and no
/// other.
class Chrome : public QProxyStyle {
 public:
  Chrome() : QProxyStyle(QStringLiteral("Fusion")) {}
  int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override {
    const bool margin = metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin;
    if (margin && !widget) return 4;  // as the ring asks
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QAbstractItemView*>(widget)) return -1;
    return QProxyStyle::pixelMetric(metric, option, widget);
  }
  /// The ring lies over the page and not in the widget's parent, which would cut it where the widget reaches its edge.
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* answer) const override {
    return hint == SH_FocusFrame_AboveWidget ? 1 : QProxyStyle::styleHint(hint, option, widget, answer);
  }
};

}  // namespace

QString styleSheet(const Theme& theme) {
  QString out = QString::fromLatin1(sheet);
  out.replace(QStringLiteral("@kind"), QLatin1String(theme.kind() == ThemeKind::dark ? "dark" : "light"));
  for (const auto& [name, role] : names) out.replace(QLatin1String(name), theme.colour(role).name());
  return out;
}

void applyTheme(const Theme& theme) {
  QApplication::setStyle(new Chrome);
  QApplication::setPalette(theme.palette());
  qApp->setStyleSheet(styleSheet(theme));
  auto* follower = qApp->findChild<FocusFollower*>(QString(), Qt::FindDirectChildrenOnly);
  if (!follower) {
    follower = new FocusFollower(qApp);
    qApp->installEventFilter(follower);
  }
  follower->setColour(theme.colour(Role::focus));
}

}  // namespace cx
