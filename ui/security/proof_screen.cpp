// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/proof_screen.h"

#include "foundation/grid/grid_panel.h"
#include "foundation/record/fact_sheet.h"
#include "foundation/theme/theme.h"
#include "house/house.h"
#include "house/verify.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QThread>
#include <QTreeWidget>

#include <atomic>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

struct CheckWords
{
    const char *check;
    const char *title;
};

constexpr CheckWords checkWords[] = {
    {"journal_balance", QT_TRANSLATE_NOOP("security", "Every journal balances")},
    {"journal_line_of_journal", QT_TRANSLATE_NOOP("security", "Journal lines are their journal's")},
    {"account_period", QT_TRANSLATE_NOOP("security", "Balances by period are the sum of their lines")},
    {"account_day", QT_TRANSLATE_NOOP("security", "Balances by day are the sum of their lines")},
    {"pool_sum", QT_TRANSLATE_NOOP("security", "Stock and its value are the sum of their moves")},
    {"pool_sequence", QT_TRANSLATE_NOOP("security", "No stock move is missing")},
    {"stock_place", QT_TRANSLATE_NOOP("security", "Stock by place is the sum of its moves")},
    {"stock_layer", QT_TRANSLATE_NOOP("security", "Layers of stock are what was received and drawn")},
    {"stock_shortfalls", QT_TRANSLATE_NOOP("security", "What was issued before it came is settled")},
    {"stock_draws", QT_TRANSLATE_NOOP("security", "Draws follow their layers")},
    {"stock_undrawn", QT_TRANSLATE_NOOP("security", "No layer is drawn below nothing")},
    {"stock_against_ledger", QT_TRANSLATE_NOOP("security", "Stock equals its accounts")},
    {"wip_sum", QT_TRANSLATE_NOOP("security", "Work in process is the sum of its entries")},
    {"wip_against_ledger", QT_TRANSLATE_NOOP("security", "Work in process equals its accounts")},
    {"late_costs", QT_TRANSLATE_NOOP("security", "Late costs went where their goods went")},
    {"open_item_sum", QT_TRANSLATE_NOOP("security", "Open items are the sum of their entries")},
    {"open_against_ledger", QT_TRANSLATE_NOOP("security", "Open items equal their accounts")},
    {"document_state", QT_TRANSLATE_NOOP("security", "Documents are in the state that they were moved to")},
    {"progress", QT_TRANSLATE_NOOP("security", "Progress is the sum of its entries")},
    {"reservation", QT_TRANSLATE_NOOP("security", "Reservations are the sum of their entries")},
    {"journal_numbers", QT_TRANSLATE_NOOP("security", "Journal numbers have no gap")},
    {"orphans", QT_TRANSLATE_NOOP("security", "Every row belongs to its event")},
    {"standard_value", QT_TRANSLATE_NOOP("security", "Stock at standard is worth quantity by standard")},
    {"event_content", QT_TRANSLATE_NOOP("security", "What was sent is what was recorded")},
    {"attachments", QT_TRANSLATE_NOOP("security", "Attached files are what was attached")},
    {"sealed_blocks", QT_TRANSLATE_NOOP("security", "The chain of sealed blocks is whole")},
    {"engine", QT_TRANSLATE_NOOP("security", "The database itself is sound")},
};

QString titleOf(const QString &check)
{
    const auto found = std::ranges::find_if(checkWords, [&](const CheckWords &one) { return check == QLatin1StringView(one.check); });
    return found == std::end(checkWords) ? check : QCoreApplication::translate("security", found->title);
}

/// Thrown between two checks, when the person has seen enough.
struct Stopped
{
};

} // namespace

class ProofScreen final : public Screen
{
    Q_OBJECT
public:
    ProofScreen(const Surroundings &surroundings, QWidget *parent) : Screen(parent), m_surroundings(surroundings)
    {
        setObjectName(u"security.proof"_s);
        build();
        connect(surroundings.office.get(), &Office::happened, this, [this] { read(); });
        read();
    }
    /// A check that runs is let run to its end: the program may not leave its thread behind.
    ~ProofScreen() override
    {
        m_stop = true;
        if (m_thread)
            m_thread->wait();
    }

    QString title() const override { return tr("Proof"); }
    QString icon() const override { return u"check"_s; }
    bool isReady() const override { return m_pending == 0 && m_blocks->isReady() && !m_thread; }

private:
    void build()
    {
        const auto &theme = Theme::of();
        auto *title = new QLabel(tr("Proof"), this);
        title->setProperty("type", u"title"_s);
        auto *summary = new QLabel(tr("That nothing was changed behind the books"), this);
        summary->setProperty("ink", u"muted"_s);
        m_run = new QPushButton(tr("Run the proof"), this);
        m_run->setObjectName(u"runProof"_s);
        m_run->setProperty("likely", true);
        m_stopButton = new QPushButton(tr("Stop"), this);
        m_stopButton->setObjectName(u"stopProof"_s);
        m_stopButton->hide();
        auto *head = new QHBoxLayout;
        head->setSpacing(theme.px(space::between));
        head->addWidget(title);
        head->addWidget(summary, 1);
        head->addWidget(m_stopButton);
        head->addWidget(m_run);
        m_facts = new FactSheet(m_surroundings, u"security.seal_state"_s, this);
        m_progress = new QProgressBar(this);
        m_progress->setObjectName(u"proofProgress"_s);
        m_progress->setAccessibleName(tr("Progress of the proof"));
        m_progress->setTextVisible(false);
        m_progress->setRange(0, house::checkCount());
        m_progress->hide();
        m_said = new QLabel(tr("The proof reads every row, and takes minutes where there are millions. Work goes on meanwhile."), this);
        m_said->setObjectName(u"proofSaid"_s);
        m_said->setProperty("ink", u"muted"_s);
        m_said->setWordWrap(true);
        m_checks = new QTreeWidget(this);
        m_checks->setObjectName(u"proofChecks"_s);
        m_checks->setAccessibleName(tr("What was proven"));
        m_checks->setFrameShape(QFrame::NoFrame);
        m_checks->setHeaderLabels({tr("What was proven"), tr("Result")});
        m_checks->header()->setStretchLastSection(true);
        m_checks->setColumnWidth(0, theme.px(420));
        listChecks();
        m_blocks = new GridPanel(m_surroundings, u"security.blocks"_s, this);
        m_blocks->setEmptyText(tr("No block is sealed yet. Events are sealed in the background, a while after they are entered."));
        m_blocks->setParameters({});

        auto *top = new QVBoxLayout;
        top->setContentsMargins(theme.px(space::between), theme.px(space::inside + space::grid), theme.px(space::between), theme.px(space::inside + space::grid));
        top->setSpacing(theme.px(space::inside));
        top->addLayout(head);
        top->addWidget(m_facts);
        top->addWidget(m_progress);
        top->addWidget(m_said);
        auto *split = new QSplitter(Qt::Vertical, this);
        split->setChildrenCollapsible(false);
        split->addWidget(m_checks);
        split->addWidget(m_blocks);
        auto *box = new QVBoxLayout(this);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(0);
        box->addLayout(top);
        box->addWidget(split, 1);
        connect(m_run, &QPushButton::clicked, this, [this] { run(); });
        connect(m_stopButton, &QPushButton::clicked, this, [this] {
            m_stop = true;
            m_said->setText(tr("Stopping after this check."));
        });
    }

    void listChecks()
    {
        m_checks->clear();
        for (const auto &check : checkWords) {
            auto *item = new QTreeWidgetItem(m_checks, {titleOf(QString::fromLatin1(check.check)), tr("not proven yet")});
            item->setData(0, Qt::UserRole, QString::fromLatin1(check.check));
            item->setForeground(1, Theme::of().color(Ink::Muted));
        }
    }

    QTreeWidgetItem *itemOf(const QString &check)
    {
        for (int i = 0; i < m_checks->topLevelItemCount(); ++i) {
            if (m_checks->topLevelItem(i)->data(0, Qt::UserRole).toString() == check)
                return m_checks->topLevelItem(i);
        }
        auto *item = new QTreeWidgetItem(m_checks, {check, QString()}); // One that has no words yet.
        item->setData(0, Qt::UserRole, check);
        return item;
    }

    void read()
    {
        ++m_pending;
        m_surroundings.office->ask({u"security.seal_state"_s, {}, {{}, 1}}).then(this, [this](const Rows &rows) {
            --m_pending;
            QJsonObject row;
            for (const auto &column : columnsOf(house::catalogue().query(u"security.seal_state"_s)->info())) {
                if (!rows.rows.empty())
                    row.insert(column.name, rows.rows.front()[column.place]);
            }
            m_facts->show(row);
        });
    }

    /// On a connection and a thread of its own, so that nobody's questions wait behind it.
    void run()
    {
        m_stop = false;
        listChecks();
        m_progress->setValue(0);
        m_progress->show();
        m_run->hide();
        m_stopButton->show();
        m_said->setText(tr("Proving"));
        const auto tell = [this](auto what) { QMetaObject::invokeMethod(this, what, Qt::QueuedConnection); };
        m_thread = QThread::create([this, tell, location = m_surroundings.office->location(), session = m_surroundings.office->session()] {
            try {
                Desk desk(location);
                desk.takeSession(session);
                const auto breaks = house::verify(desk.connection(), [&](const house::CheckResult &result) {
                    tell([this, result] { add(result); });
                    if (m_stop)
                        throw Stopped();
                });
                tell([this, breaks] { end(breaks); });
            } catch (const Stopped &) {
                tell([this] { say(tr("Stopped. What was proven until then stands below."), "warn"); });
            } catch (const Fault &fault) {
                tell([this, reason = fault.reason()] { say(tr("The proof could not go on: %1").arg(reason), "bad"); });
            }
        });
        connect(m_thread, &QThread::finished, this, [this] {
            std::exchange(m_thread, nullptr)->deleteLater();
            m_progress->hide();
            m_stopButton->hide();
            m_run->show();
        });
        m_thread->start(QThread::LowPriority);
    }

    void add(const house::CheckResult &result)
    {
        auto *item = itemOf(result.check);
        item->setText(1, result.breaks == 0 ? tr("holds") : tr("broken in %1 places").arg(result.breaks));
        item->setForeground(1, Theme::of().color(result.breaks == 0 ? Ink::Text : Ink::Bad));
        item->setIcon(0, Theme::of().icon(result.breaks == 0 ? u"check"_s : u"bad"_s, result.breaks == 0 ? Ink::Good : Ink::Bad));
        m_progress->setValue(m_progress->value() + 1);
        m_checks->scrollToItem(item);
    }

    void end(const std::vector<house::Break> &breaks)
    {
        for (const auto &one : breaks) {
            auto *item = itemOf(one.check);
            new QTreeWidgetItem(item, {one.subject, one.detail});
            item->setExpanded(true);
        }
        if (breaks.empty())
            say(tr("Everything holds: %1 invariants were proven from the rows themselves.").arg(m_progress->value()), "good");
        else
            say(tr("Something does not hold. Restore a backup beside this company, compare, and ask who had access to the database."), "bad");
    }

    void say(const QString &text, const char *ink)
    {
        m_said->setText(text);
        m_said->setProperty("ink", ink);
        m_said->style()->unpolish(m_said);
        m_said->style()->polish(m_said);
    }

    Surroundings m_surroundings;
    QPushButton *m_run = nullptr;
    QPushButton *m_stopButton = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_said = nullptr;
    QTreeWidget *m_checks = nullptr;
    GridPanel *m_blocks = nullptr;
    FactSheet *m_facts = nullptr;
    QThread *m_thread = nullptr;
    std::atomic<bool> m_stop = false;
    int m_pending = 0;
};

void addProofScreen(Screens &screens)
{
    screens.add({u"security.proof"_s, u"audit"_s, QCoreApplication::translate("security", "Proof"), u"check"_s, u"security.seal_state"_s,
                 [](const Surroundings &surroundings, const QJsonObject &, QWidget *parent) -> Screen * { return new ProofScreen(surroundings, parent); }});
}

} // namespace millrace::ui

#include "proof_screen.moc"
