#pragma once

#include "core/domain/RecommendationHistory.h"
#include "core/storage/RecommendationLinks.h"

#include <QFrame>

class ChipLabel;
class LinkButton;
class RatingBox;
class TextLabel;

/// The top of the detail: which one it is, its words as adopted, where they stand, and both ratings side by side.
class DetailHead : public QFrame
{
    Q_OBJECT

public:
    explicit DetailHead(QWidget *parent);

    void showHistory(const RecommendationHistory &history, const QList<RecommendationLink> &links, QDate today);

Q_SIGNALS:
    void reportAsked(const ReportId &report, const QString &paragraph);

private:
    void layOut();
    void showSource(const QList<RecommendationLink> &links);
    void showRatings(const RecommendationHistory &history);
    void showNote(const RecommendationHistory &history, QDate today);

    TextLabel *m_reference;
    ChipLabel *m_status;
    TextLabel *m_title;
    TextLabel *m_text;
    LinkButton *m_source;
    RatingBox *m_officer;
    RatingBox *m_committee;
    ChipLabel *m_note;
    RecommendationLink m_report;
};
