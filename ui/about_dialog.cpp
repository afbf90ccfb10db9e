// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about_dialog.h"

#include <qpdf/qpdf-c.h>
#include <QDialogButtonBox>
#include <QFile>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/libraries.h"
#include "ui/label.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int dialogWidth = 560;

std::vector<Library> parts() {
  std::vector<Library> all = libraries();
  all.push_back({"Qt", qVersion(), "LGPL-3.0-only"});
  all.push_back({"Qt Charts", qVersion(), "GPL-3.0-only"});
  all.push_back({"qpdf", qpdf_get_qpdf_version(), "Apache-2.0"});
  all.push_back({"Pretendard (as Touchstone Sans)", "1.3.9", "OFL-1.1"});
  all.push_back({"Lucide", "1.62.0", "ISC"});
  std::ranges::sort(all, [](const Library& a, const Library& b) {
    return qText(a.name).compare(qText(b.name), Qt::CaseInsensitive) < 0;
  });
  all.insert(all.begin(), {"Touchstone", TOUCHSTONE_VERSION, "GPL-3.0-or-later"});
  return all;
}

QString contents(const QString& resource) {
  QFile file(resource);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

void AboutDialog::openOver(QWidget& window) {
  auto* about = new AboutDialog(&window);
  about->setAttribute(Qt::WA_DeleteOnClose);
  about->open();
}

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("About Touchstone"));
  setMinimumWidth(dialogWidth);
  QLabel* title = makeLabel("headline");
  title->setText(QStringLiteral("Touchstone"));
  QLabel* words = makeLabel("body", "muted");
  words->setText(
      tr("Customer experience, scored with honest uncertainty. Works on this computer only: no account, no network, no "
         "telemetry. "
         "Free software, without any warranty."));
  words->setWordWrap(true);
  auto* tabs = new QTabWidget;
  tabs->setAccessibleName(windowTitle());
  tabs->addTab(versions(), tr("Versions"));
  tabs->addTab(licences(), tr("Licences"));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  buttons->button(QDialogButtonBox::Close)->setFocus();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 20, 24, 16);
  column->setSpacing(16);
  column->addWidget(title);
  column->addWidget(words);
  column->addWidget(tabs);
  column->addWidget(buttons);
}

QWidget* AboutDialog::versions() {
  auto* page = new QWidget;
  auto* grid = new QGridLayout(page);
  grid->setContentsMargins(0, 8, 0, 8);
  grid->setHorizontalSpacing(24);
  grid->setVerticalSpacing(2);
  grid->setColumnStretch(2, 1);
  int row = 0;
  for (const Library& part : parts()) {
    int column = 0;
    for (const std::string& cell : {part.name, part.version, part.licence}) {
      auto* label = new QLabel(qText(cell));
      label->setTextInteractionFlags(Qt::TextSelectableByMouse);
      grid->addWidget(label, row, column++);
    }
    ++row;
  }
  grid->setRowStretch(row, 1);
  return page;
}

QWidget* AboutDialog::licences() {
  auto* text = new QPlainTextEdit;
  text->setReadOnly(true);
  text->setTabChangesFocus(true);
  text->setAccessibleName(tr("Licences"));
  text->setPlainText(tr("Touchstone is free software under the GNU General Public License, version 3 or later: "
                        "https://www.gnu.org/licenses/gpl-3.0.html") +
                     QStringLiteral("\n\n— Touchstone Sans —\n\n") + contents(QStringLiteral(":/fonts/OFL.txt")) +
                     QStringLiteral("\n\n— Lucide —\n\n") + contents(QStringLiteral(":/icons/LICENSE")));
  return text;
}

}  // namespace cx
