// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/server_page.h"

#include "shell/entry.h"
#include "shell/kept.h"
#include "shell/secrets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

/// What the server or its library says, and at which field a person mends it.
struct Trouble
{
    QLatin1StringView says;
    QString field;
    const char *text;
};

const std::vector<Trouble> &troubles()
{
    static const std::vector<Trouble> all{
        {"could not translate host name"_L1, u"host"_s, QT_TRANSLATE_NOOP("millrace::ui::ServerPage", "There is no such host, or the network can't find it.")},
        {"Connection refused"_L1, u"port"_s, QT_TRANSLATE_NOOP("millrace::ui::ServerPage", "The host is there, but no PostgreSQL answers at this port.")},
        {"timeout expired"_L1, u"host"_s, QT_TRANSLATE_NOOP("millrace::ui::ServerPage", "The host did not answer within ten seconds. A firewall may stand between.")},
        {"No route to host"_L1, u"host"_s, QT_TRANSLATE_NOOP("millrace::ui::ServerPage", "The network has no way to this host.")},
        {"no password supplied"_L1, u"password"_s, QT_TRANSLATE_NOOP("millrace::ui::ServerPage", "The server asks for a password.")},
        {"password authentication failed"_L1, u"password"_s, QT_TRANSLATE_NOOP("millrace::ui::ServerPage", "User or password is wrong.")},
        {"server does not support SSL"_L1, u"tls"_s, QT_TRANSLATE_NOOP("millrace::ui::ServerPage", "The server does not speak TLS. Its administrator can turn it on.")},
        {"root certificate file"_L1, u"tls"_s, QT_TRANSLATE_NOOP("millrace::ui::ServerPage", "The certificate authority's file is missing. Name it below, or put it in ~/.postgresql/root.crt.")},
        {"certificate verify failed"_L1, u"tls"_s, QT_TRANSLATE_NOOP("millrace::ui::ServerPage", "The server's certificate is not signed by an authority that is trusted here.")},
        {"does not match host name"_L1, u"tls"_s, QT_TRANSLATE_NOOP("millrace::ui::ServerPage", "The server's certificate is for another host.")},
        {"no pg_hba.conf entry"_L1, u"user"_s, QT_TRANSLATE_NOOP("millrace::ui::ServerPage", "The server does not let this user in from this computer.")},
        {"role \""_L1, u"user"_s, QT_TRANSLATE_NOOP("millrace::ui::ServerPage", "The server does not know this user.")},
        {"database \""_L1, u"database"_s, QT_TRANSLATE_NOOP("millrace::ui::ServerPage", "There is no database of this name.")},
        {"permission denied"_L1, u"user"_s, QT_TRANSLATE_NOOP("millrace::ui::ServerPage", "This user may not use the database.")},
    };
    return all;
}

} // namespace

ServerPage::ServerPage(QWidget *parent) : EntrancePage(tr("Connect to a server"), tr("A company on PostgreSQL. Its administrator gives you user and password."), parent, 560)
{
    setObjectName(u"serverPage"_s);
    const auto line = [this](const char *name) { return Entry::line(widget(), QString::fromLatin1(name)); };
    auto *first = new QHBoxLayout;
    first->setSpacing(16);
    column()->addLayout(first);
    add(u"host"_s, tr("Host"), line("host"), first);
    auto *port = line("port");
    port->setText(u"5432"_s);
    port->setMaximumWidth(120);
    add(u"port"_s, tr("Port"), port, first);
    add(u"database"_s, tr("Database"), line("database"));
    auto *second = new QHBoxLayout;
    second->setSpacing(16);
    column()->addLayout(second);
    add(u"user"_s, tr("User"), line("user"), second);
    add(u"password"_s, tr("Password"), Entry::secret(widget(), u"password"_s), second);
    m_tls = new QComboBox(widget());
    m_tls->setObjectName(u"tls"_s);
    m_tls->addItem(tr("Encrypted, host and certificate verified"), u"verify-full"_s);
    m_tls->addItem(tr("Encrypted, certificate verified"), u"verify-ca"_s);
    m_tls->addItem(tr("Encrypted, not verified"), u"require"_s);
    m_tls->addItem(tr("Not encrypted: only on this computer"), u"disable"_s);
    add(u"tls"_s, tr("Encryption (TLS)"), m_tls);
    auto *authority = line("authority");
    authority->setPlaceholderText(tr("As the system has it"));
    add(u"authority"_s, tr("File of the certificate authority"), authority);
    m_remember = new QCheckBox(tr("Keep the password in this desktop's secret store"), widget());
    m_remember->setObjectName(u"remember"_s);
    column()->addWidget(m_remember);
    const auto showAuthority = [this] { entry(u"authority"_s)->setVisible(m_tls->currentData().toString().startsWith("verify"_L1)); };
    connect(m_tls, &QComboBox::currentIndexChanged, this, showAuthority);
    connect(addFoot(tr("Connect")), &QPushButton::clicked, this, &ServerPage::tryIt);
}

Entry *ServerPage::add(const QString &field, const QString &label, QWidget *editor, QLayout *into)
{
    auto *entry = new Entry(label, editor, widget());
    m_entries.emplace(field, entry);
    if (into)
        static_cast<QHBoxLayout *>(into)->addWidget(entry, 1, Qt::AlignTop);
    else
        column()->addWidget(entry);
    if (auto *edit = qobject_cast<QLineEdit *>(editor)) {
        connect(edit, &QLineEdit::textEdited, entry, [entry] { entry->setError({}); });
        connect(edit, &QLineEdit::returnPressed, this, &ServerPage::tryIt);
    }
    return entry;
}

Entry *ServerPage::entry(const QString &field) const
{
    const auto found = m_entries.find(field);
    return found == m_entries.end() ? nullptr : found->second;
}

QString ServerPage::text(const QString &field) const
{
    return static_cast<const QLineEdit *>(entry(field)->editor())->text();
}

void ServerPage::enter()
{
    complain(QString());
    entry(text(u"host"_s).isEmpty() ? u"host"_s : text(u"user"_s).isEmpty() ? u"user"_s : u"password"_s)->setFocus();
}

void ServerPage::fill(const store::Location &location)
{
    const auto set = [this](const char *field, const QString &text) { static_cast<QLineEdit *>(entry(QString::fromLatin1(field))->editor())->setText(text); };
    set("host", location.host);
    set("port", QString::number(location.port));
    set("database", location.database);
    set("user", location.user);
    set("password", {});
    for (const auto &option : location.options.split(u';', Qt::SkipEmptyParts)) {
        if (option.startsWith("sslmode="_L1))
            m_tls->setCurrentIndex(std::max(0, m_tls->findData(option.section(u'=', 1))));
        else if (option.startsWith("sslrootcert="_L1))
            set("authority", option.section(u'=', 1));
    }
}

store::Location ServerPage::location() const
{
    store::Location out;
    out.engine = store::Engine::PostgreSql;
    out.host = text(u"host"_s).trimmed();
    out.port = text(u"port"_s).toInt();
    out.database = text(u"database"_s).trimmed();
    out.user = text(u"user"_s).trimmed();
    out.password = text(u"password"_s);
    const auto mode = m_tls->currentData().toString();
    out.options = u"sslmode="_s + mode;
    if (const auto authority = text(u"authority"_s).trimmed(); !authority.isEmpty() && mode.startsWith("verify"_L1))
        out.options += u";sslrootcert="_s + authority;
    return out;
}

bool ServerPage::check()
{
    std::map<QString, QString> wrong;
    if (text(u"host"_s).trimmed().isEmpty())
        wrong[u"host"_s] = tr("Which computer? Its name or address.");
    if (const int port = text(u"port"_s).toInt(); port < 1 || port > 65535)
        wrong[u"port"_s] = tr("A number from 1 to 65535; most servers use 5432.");
    if (text(u"database"_s).trimmed().isEmpty())
        wrong[u"database"_s] = tr("Which database of the server?");
    if (text(u"user"_s).trimmed().isEmpty())
        wrong[u"user"_s] = tr("Who are you there?");
    for (const auto &[field, entry] : m_entries)
        entry->setError(wrong.contains(field) ? wrong.at(field) : QString());
    return wrong.empty();
}

void ServerPage::tryIt()
{
    complain(QString());
    if (!check())
        return;
    setBusy(true, tr("Connecting ..."));
    const auto where = location();
    Office::open(where, {}).then(this, [this, where](const Opening &opening) {
        setBusy(false);
        if (opening.office) {
            keepSecret(where);
            Q_EMIT connected(opening.office);
        } else if (!opening.problems.empty()) {
            explain(opening.problems.front());
        }
    });
}

void ServerPage::keepSecret(const store::Location &location)
{
    if (m_remember->isChecked())
        secrets::write(kept::addressOf(location), location.password);
    else
        secrets::forget(kept::addressOf(location));
}

void ServerPage::explain(const door::Problem &problem)
{
    if (problem.code == "SignInFailed"_L1 || problem.code == "PersonUnknown"_L1) {
        entry(u"user"_s)->setError(tr("The server knows this user, but nobody in the company connects as it. An administrator adds the person."));
        return;
    }
    const auto reason = problem.arguments.value("reason"_L1).toString();
    for (const auto &trouble : troubles()) {
        if (reason.contains(trouble.says)) {
            auto *at = entry(trouble.field);
            at->setError(tr(trouble.text));
            at->setFocus();
            return;
        }
    }
    complain(problem);
}

} // namespace millrace::ui
