// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/bench.h"
#include "desktop/tour.h"
#include "foundation/screen/screen.h"
#include "foundation/theme/theme.h"
#include "shell/desktop.h"
#include "shell/kept.h"
#include "today/all_screens.h"
#include "words/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFontDatabase>

using namespace millrace;
using namespace Qt::StringLiterals;

namespace {

/// A system that has no font of its own for windows gets the best of those that the installer brings.
void chooseFont()
{
    const auto own = QApplication::font().family();
    if (own != "Sans Serif"_L1 && own != "Sans"_L1 && own != "DejaVu Sans"_L1 && !own.isEmpty())
        return;
    for (const auto &family : {u"Inter"_s, u"Noto Sans"_s}) {
        if (QFontDatabase::hasFamily(family)) {
            QApplication::setFont(QFont(family));
            return;
        }
    }
}

struct Request
{
    QString address;
    QString person;
    QString tour;
    QString bench;
};

Request read(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("millrace", "The desktop of Millrace."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"database"_s, QCoreApplication::translate("millrace", "A company: a file, or postgresql://user@host/database. Without it, the one that was open last."), u"[database]"_s);
    parser.addOption({u"as"_s, QCoreApplication::translate("millrace", "Sit at this person's desk at once, where the database is yours to open."), u"person"_s});
    parser.addOption({u"tour"_s, QCoreApplication::translate("millrace", "Draw every screen to this folder, light and dark, in three sizes, and end."), u"folder"_s});
    parser.addOption({u"bench"_s, QCoreApplication::translate("millrace", "Measure \"start\", \"grid\" or \"repaint\", write the figures as JSON, and end."), u"what"_s});
    parser.process(application);
    const auto words = parser.positionalArguments();
    return {words.value(0), parser.value(u"as"_s), parser.value(u"tour"_s), parser.value(u"bench"_s)};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"millrace"_s);
    QApplication::setApplicationDisplayName(u"Millrace"_s);
    QApplication::setApplicationVersion(QStringLiteral(MILLRACE_VERSION));
    QApplication::setDesktopFileName(u"org.millrace.Millrace"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    ui::language::speak(ui::kept::preferences().language);
    const auto request = read(application);
    chooseFont();
    const auto preferences = ui::kept::preferences();
    ui::Theme::of().apply(application, preferences.mode, preferences.percent);
    QApplication::setWindowIcon(QIcon(u":/icons/millrace.svg"_s));
    QApplication::setEffectEnabled(Qt::UI_AnimateCombo, preferences.animations);
    ui::addAllScreens(ui::Screens::all());
    if (!request.tour.isEmpty())
        return desktop::tour(application, request.address, request.person, request.tour);
    if (!request.bench.isEmpty())
        return desktop::bench(application, request.address, request.person, request.bench);
    ui::Desktop desktop;
    desktop.start(request.address, request.person);
    return QApplication::exec();
}
