// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace cx {

/// Shows a form and, once it is accepted, does `done`.
template <class Form, class Done>
void ask(Form* form, QObject* page, Done done) {
  form->setAttribute(Qt::WA_DeleteOnClose);
  QObject::connect(form, &QDialog::accepted, page, [form, done] { done(*form); });
  form->open();
}

}  // namespace cx
