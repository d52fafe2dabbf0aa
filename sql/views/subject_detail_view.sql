CREATE OR REPLACE VIEW sach.subject_detail_view AS
SELECT 'application'::text AS workflow, id, title, details FROM sach.application_view
UNION ALL
SELECT 'assessment', id, title, details FROM sach.assessment_view
UNION ALL
SELECT 'finding', id, title, details FROM sach.finding_view
UNION ALL
SELECT 'evidence', id, title, details FROM sach.evidence_view
UNION ALL
SELECT 'certificate', id, title, details FROM sach.certificate_view
UNION ALL
SELECT 'obligation', id, title, details FROM sach.obligation_view
UNION ALL
SELECT 'report', id, title, details FROM sach.report_view
UNION ALL
SELECT 'appeal', id, title, details FROM sach.appeal_view
UNION ALL
SELECT 'complaint', id, title, details FROM sach.complaint_view;
COMMENT ON VIEW sach.subject_detail_view IS 'What is particular to each machine, under one roof; a constant workflow in the query reads one branch only.';
