-- The kinds of file taken as evidence: fixed forms, pictures, office documents without macros, data and plain text. Source: RFC 6838 registrations. Retrieved 2026-11-23. Loading this file again changes nothing.

INSERT INTO sach.media_type AS present (media_type, extensions, also_called, name_vi, name_en)
VALUES
    ('application/pdf', '{pdf}', '{application/x-pdf}', 'Tài liệu PDF', 'PDF document'),
    ('image/png', '{png}', '{}', 'Ảnh PNG', 'PNG picture'),
    ('image/jpeg', '{jpg,jpeg,jfif}', '{image/jpg,image/pjpeg}', 'Ảnh JPEG', 'JPEG picture'),
    ('image/tiff', '{tif,tiff}', '{image/tif}', 'Ảnh quét TIFF', 'TIFF scan'),
    ('application/vnd.openxmlformats-officedocument.wordprocessingml.document', '{docx}', '{application/zip}', 'Văn bản Word', 'Word document'),
    ('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '{xlsx}', '{application/zip}', 'Bảng tính Excel', 'Excel workbook'),
    ('application/vnd.oasis.opendocument.text', '{odt}', '{application/zip}', 'Văn bản OpenDocument', 'OpenDocument text'),
    ('application/vnd.oasis.opendocument.spreadsheet', '{ods}', '{application/zip}', 'Bảng tính OpenDocument', 'OpenDocument spreadsheet'),
    ('application/xml', '{xml}', '{text/xml,text/plain}', 'Dữ liệu XML', 'XML data'),
    ('text/plain', '{txt,csv,tsv}', '{text/csv,application/csv,text/tab-separated-values}', 'Văn bản thuần UTF-8', 'Plain text in UTF-8')
ON CONFLICT (media_type) DO UPDATE
SET extensions = excluded.extensions,
    also_called = excluded.also_called,
    name_vi = excluded.name_vi,
    name_en = excluded.name_en
WHERE (present.extensions, present.also_called, present.name_vi, present.name_en)
    IS DISTINCT FROM (excluded.extensions, excluded.also_called, excluded.name_vi, excluded.name_en);
