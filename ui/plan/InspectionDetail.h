#pragma once

#include "core/storage/PlanQueries.h"

#include <QScrollArea>

class QVBoxLayout;

/// One inspection with its judgements and findings, or one notice with its targets and review points.
class InspectionDetail : public QScrollArea
{
    Q_OBJECT

public:
    explicit InspectionDetail(QWidget *parent);

    void showInspection(const InspectionRow &row);
    void showNotice(const NoticeRow &row, QDate today);
    void showNothing();

Q_SIGNALS:
    /// Scrutiny takes up what the inspection found.
    void recommendationAsked(const InspectionFinding &finding);

private:
    void startAnew();
    void addTitle(const QString &title);
    void addHeading(const QString &heading);
    void addText(const QString &text);
    void addFinding(const InspectionFinding &finding);
    void addLine(const QString &left, const QString &right);

    QWidget *m_body = nullptr;
    QVBoxLayout *m_rows = nullptr;
};
