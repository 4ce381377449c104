// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/tour.h"

#include "desktop/waiting.h"
#include "foundation/paper/paper_window.h"
#include "foundation/theme/theme.h"
#include "shell/actions.h"
#include "shell/desktop.h"
#include "shell/entrance.h"
#include "shell/entrance_page.h"
#include "shell/kept.h"
#include "shell/lock_screen.h"
#include "shell/main_window.h"
#include "shell/palette.h"
#include "shell/tabs.h"
#include "words/words.h"

#include <QApplication>
#include <QCursor>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace millrace::desktop {

namespace {

constexpr QSize sizes[] = {{1280, 800}, {1920, 1080}, {800, 600}};

void tell(const QString &text)
{
    std::fputs(qUtf8Printable(text + u'\n'), stderr);
    std::fflush(stderr);
}

/// The folder with the pictures, and which theme is on.
class Album
{
public:
    Album(QApplication &application, const QString &folder) : m_application(application), m_folder(folder) {}

    bool isThere() const { return QDir().mkpath(m_folder.path()); }
    void turn(ui::Theme::Mode mode)
    {
        m_theme = mode == ui::Theme::Mode::Dark ? u"dark"_s : u"light"_s;
        ui::Theme::of().apply(m_application, mode);
        settle(20);
    }
    /// As it stands.
    void take(QWidget &widget, const QString &name)
    {
        settle(30);
        const auto pixmap = widget.grab();
        const auto file = u"%1-%2-%3x%4.png"_s.arg(name, m_theme).arg(pixmap.width()).arg(pixmap.height());
        if (pixmap.save(m_folder.filePath(file)))
            ++m_count;
        else
            m_failed = true;
    }
    void takeInAllSizes(QWidget &widget, const QString &name, const std::function<bool()> &isReady = {})
    {
        for (const auto &size : sizes) {
            widget.resize(size);
            settle(20);
            if (isReady && !waitUntil(isReady))
                tell(u"%1 was not ready after 20 s"_s.arg(name));
            take(widget, name);
        }
    }
    int count() const { return m_count; }
    bool failed() const { return m_failed; }

private:
    QApplication &m_application;
    QDir m_folder;
    QString m_theme;
    int m_count = 0;
    bool m_failed = false;
};

/// Where the first record of a kind is found, to show its page.
struct Example
{
    QString query;
    QJsonObject parameters;
    QString column;
};

QString codeOf(ui::Office &office, const Example &example)
{
    const auto *type = house::catalogue().query(example.query);
    if (!type || !office.mayQuery(example.query))
        return {};
    ui::Question question{example.query, example.parameters, {}};
    question.page.limit = 1;
    const auto rows = wait(office.ask(question));
    const auto &columns = type->info().columns;
    const auto found = std::ranges::find(columns, example.column, &door::FieldInfo::name);
    if (rows.rows.empty() || found == columns.end())
        return {};
    return rows.rows.front().at(int(found - columns.begin())).toVariant().toString();
}

const std::vector<std::pair<QString, Example>> &examples()
{
    static const auto all = [] {
        std::vector<std::pair<QString, Example>> out{
            {u"item"_s, {u"inventory.stock_on_hand"_s, {}, u"item"_s}},  {u"partner"_s, {u"masterdata.partners"_s, {}, u"code"_s}},
            {u"lot"_s, {u"inventory.lots"_s, {}, u"code"_s}},            {u"account"_s, {u"ledger.accounts"_s, {{u"active"_s, true}}, u"code"_s}},
            {u"journal"_s, {u"ledger.journals"_s, {}, u"journal"_s}},    {u"event"_s, {u"security.events"_s, {}, u"id"_s}},
            {u"person"_s, {u"security.persons"_s, {}, u"code"_s}},       {u"role"_s, {u"security.roles"_s, {}, u"code"_s}},
            {u"structure"_s, {u"engineering.structures"_s, {}, u"code"_s}}};
        for (const auto &kind : {u"work_order"_s, u"purchase_order"_s, u"sales_order"_s, u"receipt"_s, u"shipment"_s, u"supplier_invoice"_s, u"customer_invoice"_s,
                                 u"supplier_payment"_s, u"customer_payment"_s, u"transfer"_s})
            out.push_back({kind, {u"masterdata.documents"_s, {{u"kind"_s, kind}}, u"number"_s}});
        return out;
    }();
    return all;
}

class Tour
{
public:
    Tour(Album &album, const std::shared_ptr<ui::Office> &office) : m_album(album), m_office(office), m_window(office) {}

    void go()
    {
        m_window.show();
        for (const auto &spec : ui::Screens::all().specs()) {
            if (!spec.workspace.isEmpty() && (spec.right.isEmpty() || m_office->mayQuery(spec.right)))
                showScreen(spec.id, {}, QString(spec.id).replace(u'.', u'_'));
        }
        for (const auto &[kind, example] : examples()) {
            const auto *record = ui::Screens::all().record(kind);
            const auto code = record ? codeOf(*m_office, example) : QString();
            if (code.isEmpty())
                continue;
            showScreen(record->screen, {{record->parameter, code}}, u"record_"_s + kind);
            showPaper({kind, code});
        }
        showPalette();
        showForm();
        for (const auto &action : {u"settings"_s, u"keyboard"_s, u"help"_s, u"about"_s})
            showDialog(action, action);
    }

private:
    void showScreen(const QString &id, const QJsonObject &parameters, const QString &name)
    {
        m_window.openScreen(id, parameters);
        auto *screen = m_window.currentScreen();
        if (!screen)
            return;
        m_album.takeInAllSizes(m_window, name, [screen] { return screen->isReady(); });
        m_window.action(u"close_tab"_s)->trigger();
        tell(name);
    }

    void showPaper(const ui::Subject &subject)
    {
        if (ui::papersOf(*m_office, subject.kind).empty())
            return;
        ui::PaperWindow window({m_office, &m_window}, subject, nullptr);
        static_cast<QWidget &>(window).show();
        waitUntil([&] { return window.isReady(); });
        m_album.take(window, u"paper_"_s + subject.kind);
    }

    void showPalette()
    {
        if (!m_window.rail()) return;
        m_window.restore();
        for (const auto &[text, name] : {std::pair(u""_s, u"palette"_s), std::pair(u"pump"_s, u"palette_search"_s)}) {
            m_window.box()->open(text);
            settle(400); // The records come after the screens and commands.
            m_album.takeInAllSizes(m_window, name, [this] { return m_window.currentScreen() == nullptr || m_window.currentScreen()->isReady(); });
            m_window.box()->close();
        }
    }

    void showForm()
    {
        for (const auto &command : {u"production.CreateWorkOrder"_s, u"purchasing.CreatePurchaseOrder"_s, u"ledger.PostJournal"_s}) {
            if (!m_office->mayCommand(command))
                continue;
            m_window.openCommand(command);
            showTop(u"form_"_s + command.section(u'.', 1));
        }
    }

    void showDialog(const QString &action, const QString &name)
    {
        m_window.action(action)->trigger();
        showTop(name);
    }

    /// The dialog that has just opened, as large as it likes to be.
    void showTop(const QString &name)
    {
        settle(300);
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (widget == &m_window || !widget->isVisible())
                continue;
            m_album.take(*widget, name);
            widget->close();
            settle(20);
            break;
        }
        tell(name);
    }

    Album &m_album;
    std::shared_ptr<ui::Office> m_office;
    ui::MainWindow m_window;
};

void showEntrance(Album &album, const QString &address)
{
    ui::Entrance entrance;
    entrance.show();
    const auto show = [&](const QString &name) { album.takeInAllSizes(entrance, name); };
    entrance.showStart();
    show(u"first_run"_s);
    entrance.showCreate();
    show(u"first_run_create"_s);
    entrance.showDemo();
    show(u"first_run_demo"_s);
    entrance.showServer();
    show(u"first_run_server"_s);
    entrance.showCompany(address);
    waitUntil([&] { return entrance.page()->objectName() == "signInPage"_L1; });
    show(u"sign_in"_s);
    tell(u"entrance"_s);
}

} // namespace

int tour(QApplication &application, const QString &address, const QString &person, const QString &folder)
{
    Album album(application, folder);
    if (!album.isThere()) {
        tell(QCoreApplication::translate("millrace", "The folder %1 can't be made.").arg(folder));
        return 1;
    }
    QCursor::setPos(4000, 4000); // So that nothing is hovered.
    QStandardPaths::setTestModeEnabled(true); // What this computer remembers is neither shown nor changed.
    const auto companies = ui::kept::companies();
    const auto where = address.isEmpty() && !companies.empty() ? companies.front().address : address;
    const auto opening = wait(ui::Office::open(store::Location::parse(where), {person, {}, {}, {}, true}));
    if (!opening.office) {
        const auto words = ui::wordsFor(opening.problems.front());
        tell(words.reason + u' ' + words.remedy);
        return 1;
    }
    for (const auto mode : {ui::Theme::Mode::Light, ui::Theme::Mode::Dark}) {
        album.turn(mode);
        showEntrance(album, where);
        Tour(album, opening.office).go();
    }
    tell(u"%1 pictures are in %2"_s.arg(album.count()).arg(folder));
    return album.failed() || album.count() == 0 ? 1 : 0;
}

} // namespace millrace::desktop
