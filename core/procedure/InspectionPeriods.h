#pragma once

#include <QDate>
#include <QString>

/// Background papers are open to inspection for four years beginning with the meeting (Local Government Act 1972,
/// section 100D).
QDate backgroundPapersUntil(QDate meeting);
/// Minutes, agenda and open reports are open to inspection for six years beginning with the meeting (section 100C).
QDate minutesUntil(QDate meeting);

QString backgroundPapersInWords(QDate meeting);
QString minutesInWords(QDate meeting);
