#pragma once

#include <QWidget>

#include <memory>

class OriginalPane;
class OutlineView;
class PaneSplitter;
class ReportText;
class Settings;
class Workspace;
struct ReportDetail;

/// Outline, text and original of one report beside each other; what is chosen in one is shown in the others.
class ReaderPanes : public QWidget
{
    Q_OBJECT

public:
    enum class Layout
    {
        Text,
        Original,
        SideBySide
    };

    ReaderPanes(Workspace &workspace, Settings &settings, QWidget *parent);
    ~ReaderPanes() override;

    ReportText &text() const { return *m_text; }
    OriginalPane &original() const { return *m_original; }
    OutlineView &outline() const { return *m_outline; }

    void showReport(const ReportDetail &detail);
    void clearReport();
    void arrange(Layout layout);
    void setOutlineShown(bool shown);
    /// Marks a line of the original, whatever paragraph it belongs to.
    void showLine(int line);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void restore();
    void save();
    void follow(const QString &paragraphId);

    Settings &m_settings;
    PaneSplitter *m_columns;
    OutlineView *m_outline;
    PaneSplitter *m_texts;
    ReportText *m_text;
    OriginalPane *m_original;
    std::unique_ptr<ReportDetail> m_detail;
};
