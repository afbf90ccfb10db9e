// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"

#include <exception>

#include "ui/document.h"

namespace cx {

void Application::attempt(const std::function<void()>& work) {
  try {
    work();
  } catch (const std::exception& failure) {
    if (!document_) throw;
    document_->report(failure);
  }
}

bool Application::notify(QObject* receiver, QEvent* event) {
  bool taken = true;  // an event whose handler threw was meant for this receiver
  attempt([&] { taken = QApplication::notify(receiver, event); });
  return taken;
}

}  // namespace cx
