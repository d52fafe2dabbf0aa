-- Size classes of enterprises: Decree 80/2021/ND-CP art. 5 (text verified) and, for reports on 2017, the limits of industry in Decree 56/2009/ND-CP art. 3
-- (by employees; its alternative by total capital is left out until the text is read). Revenue and capital in billion đồng. Loading this file again changes nothing.
INSERT INTO sach.enterprise_size_rule (rule, sector, size_class, position, max_employees, max_revenue, max_capital, valid_from, source) VALUES
    ('2009', 'industry', 'micro',  1, 10,   NULL, NULL, '2009-08-20', 'Nghị định 56/2009/NĐ-CP, Điều 3'),
    ('2009', 'industry', 'small',  2, 200,  NULL, NULL, '2009-08-20', 'Nghị định 56/2009/NĐ-CP, Điều 3'),
    ('2009', 'industry', 'medium', 3, 300,  NULL, NULL, '2009-08-20', 'Nghị định 56/2009/NĐ-CP, Điều 3'),
    ('2009', 'industry', 'large',  4, NULL, NULL, NULL, '2009-08-20', 'Nghị định 56/2009/NĐ-CP, Điều 3'),
    ('2021', 'industry', 'micro',  1, 10,   3,    3,    '2018-03-11', 'Nghị định 39/2018/NĐ-CP, Điều 6; Nghị định 80/2021/NĐ-CP, Điều 5'),
    ('2021', 'industry', 'small',  2, 100,  50,   20,   '2018-03-11', 'Nghị định 39/2018/NĐ-CP, Điều 6; Nghị định 80/2021/NĐ-CP, Điều 5'),
    ('2021', 'industry', 'medium', 3, 200,  200,  100,  '2018-03-11', 'Nghị định 39/2018/NĐ-CP, Điều 6; Nghị định 80/2021/NĐ-CP, Điều 5'),
    ('2021', 'industry', 'large',  4, NULL, NULL, NULL, '2018-03-11', 'Nghị định 39/2018/NĐ-CP, Điều 6; Nghị định 80/2021/NĐ-CP, Điều 5'),
    ('2021', 'service',  'micro',  1, 10,   10,   3,    '2018-03-11', 'Nghị định 39/2018/NĐ-CP, Điều 6; Nghị định 80/2021/NĐ-CP, Điều 5'),
    ('2021', 'service',  'small',  2, 50,   100,  50,   '2018-03-11', 'Nghị định 39/2018/NĐ-CP, Điều 6; Nghị định 80/2021/NĐ-CP, Điều 5'),
    ('2021', 'service',  'medium', 3, 100,  300,  100,  '2018-03-11', 'Nghị định 39/2018/NĐ-CP, Điều 6; Nghị định 80/2021/NĐ-CP, Điều 5'),
    ('2021', 'service',  'large',  4, NULL, NULL, NULL, '2018-03-11', 'Nghị định 39/2018/NĐ-CP, Điều 6; Nghị định 80/2021/NĐ-CP, Điều 5')
ON CONFLICT (rule, sector, size_class) DO NOTHING;
