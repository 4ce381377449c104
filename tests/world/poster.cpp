// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/house.h"
#include "world/posted.h"

#include <QCoreApplication>

#include <unistd.h>

using namespace millrace;

/// poster DATABASE SOURCE ORDER FIRST [LAST]: posts commands FIRST, FIRST + 1, ... and writes the number of each to its
/// standard output once it has been accepted, for as long as it is let.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = application.arguments();
    if (arguments.size() < 5)
        return 2;
    const auto last = arguments.size() > 5 ? arguments[5].toLongLong() : std::numeric_limits<qint64>::max();
    try {
        const auto connection = house::open(store::Location::parse(arguments[1]));
        store::BlockIds ids(*connection);
        const SystemClock clock;
        door::Door door(*connection, house::catalogue(), clock, ids);
        const auto session = test::posterSession(*connection, arguments[2]);
        for (auto n = arguments[4].toLongLong(); n <= last; ++n) {
            const auto outcome = test::postOne(door, session, arguments[3], n);
            if (outcome.kind != door::Outcome::Kind::Accepted)
                throw Bug("command " + std::to_string(n) + " was refused: " + outcome.problems.front().code.toStdString());
            const auto line = QByteArray::number(n) + '\n';
            if (write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
                return 1;
        }
        return 0;
    } catch (const std::exception &failure) {
        qCritical("%s", failure.what());
        return 1;
    }
}
