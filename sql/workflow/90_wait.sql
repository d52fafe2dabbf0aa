-- States without a time limit in which work waits for a role (task list). A state with a row in workflow_timer needs none here.
DELETE FROM sach.workflow_wait;
INSERT INTO sach.workflow_wait (workflow, state, roles) VALUES
    ('assessment',  'planned',     '{COOR}'),
    ('assessment',  'confirmed',   '{ASSR}'),
    ('assessment',  'in_progress', '{ASSR}'),
    ('assessment',  'submitted',   '{COOR}'),
    ('certificate', 'signing',     '{REGI}'),
    ('evidence',    'received',    '{INTK,ASSR}'),
    ('evidence',    'checking',    '{INTK,ASSR}'),
    ('obligation',  'open',        '{REPO}'),
    ('obligation',  'submitted',   '{CONS}'),
    ('report',      'draft',       '{CONS}'),
    ('report',      'frozen',      '{APPR}'),
    ('report',      'approved',    '{CONS}'),
    ('report',      'sent',        '{CONS}');
