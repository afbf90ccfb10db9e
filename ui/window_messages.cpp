// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_messages.h"

#include "ui/document.h"
#include "ui/text.h"

namespace cx {

WindowMessages::WindowMessages(Document& document, QWidget& window)
    : QObject(&window), document_(document), banner_(new MessageBar(&window)), message_(new MessageBar(&window)) {
  connect(message_, &MessageBar::acted, this, &WindowMessages::undoWanted);
  connect(message_, &MessageBar::wayTaken, this, &WindowMessages::checkWanted);
}

void WindowMessages::tell(const Text& text) {
  message_->say(MessageBar::Tone::note, qText(document_.words()(text)));
}

void WindowMessages::warn(const Text& warning) {
  message_->say(MessageBar::Tone::attention, qText(document_.words()(warning)));
}

void WindowMessages::tellImport(const ImportReport& report) {
  const Words& words = document_.words();
  const Text came = counted(report.rows_imported, CX_TEXT_N("app", "%n rows of %1 are stored."), {report.file});
  const Text out = counted(report.rows_quarantined, CX_TEXT_N("app", "%n rows stayed out; they wait to be checked."));
  const std::string sentence = words(came) + (report.rows_quarantined > 0 ? " " + words(out) : std::string());
  message_->say(MessageBar::Tone::note, qText(sentence), tr("Undo"),
                report.rows_quarantined > 0 ? tr("Check these rows") : QString());
  offered_ = document_.workspace().history().undoName();
}

void WindowMessages::refresh() {
  const bool open = document_.isOpen();
  if (!open || document_.workspace().history().undoName() != offered_) message_->withdraw();
  const auto& reason = open ? document_.workspace().readOnlyReason() : std::nullopt;
  if (reason) banner_->state(MessageBar::Tone::note, qText(document_.words()(*reason)));
  banner_->setVisible(reason.has_value());
}

void WindowMessages::setTheme(const Theme& theme) {
  for (MessageBar* bar : {banner_, message_}) bar->setTheme(theme);
}

}  // namespace cx
