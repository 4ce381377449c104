// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/create_page.h"

#include "foundation/theme/theme.h"
#include "shell/entry.h"
#include "words/words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

constexpr int shortestPassword = 8;

QString codeFrom(const QString &name, int longest)
{
    QString out;
    for (const QChar c : name.toUpper()) {
        if (c.isLetterOrNumber() && c.unicode() < 128)
            out += c;
    }
    return out.left(longest);
}

bool isCode(const QString &text)
{
    return !text.isEmpty() && text.size() <= 20 && std::ranges::all_of(text, [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.'; });
}

} // namespace

CreatePage::CreatePage(QWidget *parent) : EntrancePage(tr("Create a company"), tr("The legal entity whose books are kept, its first plant, and you as the one who administers it."), parent, 620)
{
    setObjectName(u"createPage"_s);
    auto *form = widget();
    const auto line = [form](const char *name) { return Entry::line(form, QString::fromLatin1(name)); };
    const auto pair = [this] {
        auto *row = new QHBoxLayout;
        row->setSpacing(16);
        column()->addLayout(row);
        return row;
    };
    add(u"company"_s, tr("Name of the company"), line("company"));
    auto *books = pair();
    m_currency = new QComboBox(form);
    m_currency->setObjectName(u"currency"_s);
    for (const auto *code : {"EUR", "USD", "GBP", "CHF", "PLN", "CZK", "SEK", "NOK", "DKK", "HUF", "RON", "TRY", "JPY", "CNY", "INR", "KRW", "CAD", "AUD", "BRL", "MXN", "ZAR", "KWD"})
        m_currency->addItem(QString::fromLatin1(code));
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    if (const auto own = QLocale().currencySymbol(QLocale::CurrencyIsoCode); m_currency->findText(own) >= 0)
        m_currency->setCurrentText(own);
    add(u"currency"_s, tr("Currency of its books"), m_currency, books);
    m_chart = new QComboBox(form);
    m_chart->setObjectName(u"chart"_s);
    m_chart->addItem(tr("International"), u"international"_s);
    m_chart->addItem(tr("German, as SKR 04"), u"german"_s);
    m_chart->addItem(tr("United States"), u"us"_s);
    add(u"chart"_s, tr("Chart of accounts"), m_chart, books);
    auto *plant = pair();
    add(u"plantName"_s, tr("Name of the first plant"), line("plantName"), plant);
    add(u"plant"_s, tr("Its short code"), line("plant"), plant)->setHint(tr("Such as NORTH. It stands in front of bins."));
    auto *you = pair();
    add(u"personName"_s, tr("Your name"), line("personName"), you);
    add(u"person"_s, tr("You sign in as"), line("person"), you);
    auto *proof = pair();
    add(u"password"_s, tr("Password"), Entry::secret(form, u"password"_s), proof)->setHint(tr("At least eight characters."));
    add(u"again"_s, tr("Password again"), Entry::secret(form, u"again"_s), proof);
    auto *file = line("file");
    add(u"file"_s, tr("Kept in"), file);
    auto *choose = new QToolButton(file);
    choose->setIcon(Theme::of().icon(u"folder"_s));
    choose->setAccessibleName(tr("Choose the file"));
    choose->setCursor(Qt::ArrowCursor);
    auto *inside = new QHBoxLayout(file);
    inside->setContentsMargins(0, 0, 2, 0);
    inside->addStretch();
    inside->addWidget(choose);
    file->setTextMargins(0, 0, 28, 0);
    connect(choose, &QToolButton::clicked, this, &CreatePage::chooseFile);
    connect(addFoot(tr("Create")), &QPushButton::clicked, this, &CreatePage::create);

    const auto edit = [this](const char *name) { return findChild<QLineEdit *>(QString::fromLatin1(name)); };
    connect(file, &QLineEdit::textEdited, this, [this] { m_fileChosen = true; });
    connect(edit("plant"), &QLineEdit::textEdited, this, [this] { m_codeChosen = true; });
    for (const auto *name : {"company", "plantName", "personName"})
        connect(edit(name), &QLineEdit::textEdited, this, &CreatePage::suggest);
    // What was wrong once is looked at again with each key; before that, nobody is bothered.
    for (auto *one : findChildren<QLineEdit *>()) {
        connect(one, &QLineEdit::textChanged, this, [this] {
            if (m_tried)
                check();
        });
    }
    suggest();
}

Entry *CreatePage::add(const QString &field, const QString &label, QWidget *editor, QLayout *into)
{
    auto *entry = new Entry(label, editor, widget());
    m_entries.emplace(field, entry);
    if (into)
        static_cast<QHBoxLayout *>(into)->addWidget(entry, 1, Qt::AlignTop);
    else
        column()->addWidget(entry);
    return entry;
}

Entry *CreatePage::entry(const QString &field) const
{
    const auto found = m_entries.find(field);
    return found == m_entries.end() ? nullptr : found->second;
}

QString CreatePage::text(const QString &field) const
{
    const auto *editor = entry(field)->editor();
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->currentText().trimmed();
    const auto text = static_cast<const QLineEdit *>(editor)->text();
    return field == "password"_L1 || field == "again"_L1 ? text : text.trimmed();
}

void CreatePage::enter()
{
    complain(QString());
    entry(u"company"_s)->setFocus();
}

/// Codes and the file follow the names until somebody gives their own.
void CreatePage::suggest()
{
    const auto edit = [this](const char *name) { return findChild<QLineEdit *>(QString::fromLatin1(name)); };
    if (!m_fileChosen)
        edit("file")->setText(errands::usualFile(text(u"company"_s)));
    if (!m_codeChosen)
        edit("plant")->setText(codeFrom(text(u"plantName"_s), 10));
    if (!edit("person")->isModified())
        edit("person")->setText(codeFrom(text(u"personName"_s).section(u' ', 0, 0), 20).toLower());
}

void CreatePage::chooseFile()
{
    const auto file = QFileDialog::getSaveFileName(this, tr("Keep the company in"), text(u"file"_s), tr("Companies of Millrace (*.millrace)"));
    if (file.isEmpty())
        return;
    m_fileChosen = true;
    findChild<QLineEdit *>(u"file"_s)->setText(file.endsWith(".millrace"_L1) ? file : file + u".millrace"_s);
}

bool CreatePage::check()
{
    std::map<QString, QString> wrong;
    if (text(u"company"_s).isEmpty())
        wrong[u"company"_s] = tr("The company needs a name.");
    if (!Currency::parse(text(u"currency"_s).toUpper()))
        wrong[u"currency"_s] = tr("Three letters of ISO 4217, such as EUR.");
    if (!isCode(text(u"plant"_s)))
        wrong[u"plant"_s] = tr("One to twenty letters, digits, dots or hyphens, without spaces.");
    if (!isCode(text(u"person"_s)) || text(u"person"_s) == "millrace"_L1)
        wrong[u"person"_s] = tr("One to twenty letters, digits, dots or hyphens; not \"millrace\".");
    if (text(u"password"_s).size() < shortestPassword)
        wrong[u"password"_s] = tr("At least eight characters are needed.");
    else if (text(u"password"_s) != text(u"again"_s))
        wrong[u"again"_s] = tr("The two passwords differ.");
    const QFileInfo file(text(u"file"_s));
    if (text(u"file"_s).isEmpty() || !file.isAbsolute())
        wrong[u"file"_s] = tr("A whole path is needed, such as %1.").arg(errands::usualFile(u"company"_s));
    else if (file.exists())
        wrong[u"file"_s] = tr("There is a file of this name already. Choose another name, or open it instead.");
    for (const auto &[field, entry] : m_entries)
        entry->setError(wrong.contains(field) ? wrong.at(field) : QString());
    return wrong.empty();
}

errands::NewCompany CreatePage::plan() const
{
    errands::NewCompany plan;
    auto &company = plan.company;
    company.company = text(u"company"_s);
    company.entity = codeFrom(company.company, 6).isEmpty() ? u"MAIN"_s : codeFrom(company.company, 6);
    company.currency = Currency::parse(text(u"currency"_s).toUpper()).value_or(Currency());
    company.chart = m_chart->currentData().toString();
    company.plant = text(u"plant"_s);
    company.plantName = text(u"plantName"_s);
    company.firstDay = Day::of(SystemClock().today().year(), 1, 1).value();
    company.person = text(u"person"_s);
    company.personName = text(u"personName"_s);
    plan.password = text(u"password"_s);
    plan.file = text(u"file"_s);
    return plan;
}

void CreatePage::create()
{
    m_tried = true;
    complain(QString());
    if (!check()) {
        for (auto *entry : findChildren<Entry *>()) {
            if (!entry->error().isEmpty()) {
                entry->setFocus();
                break;
            }
        }
        return;
    }
    setBusy(true, tr("Opening the books ..."));
    const auto made = plan();
    errands::found(made).then(this, [this, made](const door::Problems &problems) {
        setBusy(false);
        if (problems.empty())
            Q_EMIT created(made.file, made.company.person, made.password);
        else
            explain(problems);
    });
}

void CreatePage::explain(const door::Problems &problems)
{
    for (const auto &problem : problems) {
        const auto words = problem.code == "FileExists"_L1 ? tr("There is a file of this name already. Choose another name, or open it instead.")
            : problem.code == "FolderNotMade"_L1           ? tr("The folder %1 can't be made.").arg(problem.arguments.value("folder"_L1).toString())
                                                           : wordsFor(problem).reason;
        if (auto *at = entry(problem.field))
            at->setError(words);
        else
            complain(words + u' ' + wordsFor(problem).remedy);
    }
}

} // namespace millrace::ui
