// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/theme/theme.h"
#include "support/test.h"

#include <QApplication>

/// Windows that nobody sees, in the look of the program.
std::unique_ptr<QCoreApplication> millrace::test::makeApplication(int &argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    auto application = std::make_unique<QApplication>(argc, argv);
    millrace::ui::Theme::of().apply(*application, millrace::ui::Theme::Mode::Light);
    return application;
}
