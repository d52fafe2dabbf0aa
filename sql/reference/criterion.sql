-- Criteria of the scheme, version 1, and the 18 tasks of the cleaner-production assessment method (six steps).
INSERT INTO sach.criterion_set (version, valid_from, source) VALUES
    (1, '2017-01-01', 'Proposal of the scheme; tasks after the assessment method of the Viet Nam Cleaner Production Centre and UNIDO')
ON CONFLICT (version) DO NOTHING;

INSERT INTO sach.criterion (version, criterion, position, kind, is_mandatory, points, name_vi, name_en) VALUES
    (1, 'M1', 1, 'must', true, 0, 'Có giấy tờ về môi trường còn hiệu lực theo nhóm dự án, hoặc thuộc đối tượng được miễn', 'Valid environmental document for the facility''s group, or exemption'),
    (1, 'M2', 2, 'must', true, 0, 'Không vi phạm nghiêm trọng về môi trường trong 12 tháng', 'No serious environmental violation in 12 months'),
    (1, 'M3', 3, 'must', true, 0, 'Có đội sản xuất sạch hơn và chính sách được lãnh đạo ký', 'Cleaner-production team and signed policy'),
    (1, 'M4', 4, 'must', true, 0, 'Có báo cáo đánh giá với bằng chứng của 18 nhiệm vụ, không quá 24 tháng', 'Assessment report with evidence of the 18 tasks, at most 24 months old'),
    (1, 'M5', 5, 'must', true, 0, 'Đã thực hiện ít nhất 3 giải pháp, có số liệu trước và sau', 'At least 3 options implemented, with data before and after'),
    (1, 'C1', 11, 'scored', false, 10, 'Cam kết của lãnh đạo', 'Commitment of the management'),
    (1, 'C2', 12, 'scored', false, 20, 'Chất lượng đánh giá sản xuất sạch hơn', 'Quality of the cleaner-production assessment'),
    (1, 'C3', 13, 'scored', false, 20, 'Giải pháp đã thực hiện (số lượng, tỷ lệ nhóm A)', 'Options implemented (number, share of group A)'),
    (1, 'C4', 14, 'scored', false, 30, 'Mức tiết kiệm đo được (từ 8%: 20 điểm, từ 13%: 30 điểm)', 'Measured savings (8% and more: 20 points, 13% and more: 30)'),
    (1, 'C5', 15, 'scored', false, 10, 'Quan trắc và duy trì', 'Monitoring and maintenance'),
    (1, 'C6', 16, 'scored', false, 10, 'An toàn lao động, tuân thủ; chứng chỉ ISO 14001 hoặc ISO 50001 còn hiệu lực', 'Occupational safety and compliance; valid ISO 14001 or ISO 50001 certificate'),
    (1, 'T01', 21, 'task', true, 0, 'Thành lập nhóm SXSH', 'Form the cleaner-production team'),
    (1, 'T02', 22, 'task', true, 0, 'Liệt kê các bước công nghệ và xác định định mức', 'List the process steps and their specific consumption'),
    (1, 'T03', 23, 'task', true, 0, 'Xác định và lựa chọn công đoạn gây lãng phí nhất', 'Find and select the most wasteful steps'),
    (1, 'T04', 24, 'task', true, 0, 'Sơ đồ công nghệ cho trọng tâm đánh giá', 'Flow chart of the audit focus'),
    (1, 'T05', 25, 'task', true, 0, 'Cân bằng vật liệu, năng lượng', 'Material and energy balance'),
    (1, 'T06', 26, 'task', true, 0, 'Xác định chi phí dòng thải', 'Cost of the waste streams'),
    (1, 'T07', 27, 'task', true, 0, 'Phân tích nguyên nhân', 'Analysis of causes'),
    (1, 'T08', 28, 'task', true, 0, 'Xây dựng các cơ hội SXSH', 'Generate options'),
    (1, 'T09', 29, 'task', true, 0, 'Lựa chọn các cơ hội khả thi nhất', 'Screen the most workable options'),
    (1, 'T10', 30, 'task', true, 0, 'Đánh giá tính khả thi kỹ thuật', 'Technical feasibility'),
    (1, 'T11', 31, 'task', true, 0, 'Đánh giá tính khả thi kinh tế', 'Economic feasibility'),
    (1, 'T12', 32, 'task', true, 0, 'Đánh giá khía cạnh môi trường', 'Environmental aspects'),
    (1, 'T13', 33, 'task', true, 0, 'Lựa chọn giải pháp để thực hiện', 'Select the options to implement'),
    (1, 'T14', 34, 'task', true, 0, 'Chuẩn bị thực hiện', 'Prepare the implementation'),
    (1, 'T15', 35, 'task', true, 0, 'Thực hiện các giải pháp', 'Implement the options'),
    (1, 'T16', 36, 'task', true, 0, 'Quan trắc và đánh giá kết quả', 'Monitor and evaluate the results'),
    (1, 'T17', 37, 'task', true, 0, 'Duy trì giải pháp SXSH', 'Maintain the options'),
    (1, 'T18', 38, 'task', true, 0, 'Xác định và lựa chọn công đoạn gây lãng phí tiếp theo', 'Find and select the next wasteful steps'),
    (1, 'ENERGY', 41, 'saving', false, 0, 'Tiết kiệm năng lượng trên đơn vị sản phẩm', 'Energy saved per unit of product'),
    (1, 'WATER', 42, 'saving', false, 0, 'Tiết kiệm nước trên đơn vị sản phẩm', 'Water saved per unit of product'),
    (1, 'RAW', 43, 'saving', false, 0, 'Tiết kiệm nguyên liệu trên đơn vị sản phẩm', 'Raw material saved per unit of product')
ON CONFLICT (version, criterion) DO UPDATE
SET position = excluded.position, name_vi = excluded.name_vi, name_en = excluded.name_en;
