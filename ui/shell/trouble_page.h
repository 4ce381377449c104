// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/entrance_page.h"
#include "store/connection.h"

namespace millrace::ui {

/// Why a company can't be opened, and what can be done: an older one is lifted, a lost one is tried again.
class TroublePage final : public EntrancePage
{
    Q_OBJECT
public:
    TroublePage(const store::Location &location, const door::Problem &problem, QWidget *parent);

Q_SIGNALS:
    void againAsked();
    void liftAsked();
};

} // namespace millrace::ui
