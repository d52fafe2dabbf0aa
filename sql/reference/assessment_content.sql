-- Metrics, energy and emission factors and option types of the assessment (vietnam.md §4.2-§4.5).
INSERT INTO sach.metric (metric, position, kind, unit, name_vi, name_en, at_most) VALUES
    ('ELEC',      1,  'energy',      'kWh',   'Điện năng',                        'Electricity', NULL),
    ('COAL_1_2',  2,  'energy',      't',     'Than cám loại 1, 2',               'Coal dust, grades 1 and 2', NULL),
    ('COAL_3_4',  3,  'energy',      't',     'Than cám loại 3, 4',               'Coal dust, grades 3 and 4', NULL),
    ('COAL_5_6',  4,  'energy',      't',     'Than cám loại 5, 6',               'Coal dust, grades 5 and 6', NULL),
    ('COKE',      5,  'energy',      't',     'Than cốc',                         'Coke', NULL),
    ('DO',        6,  'energy',      'l',     'Dầu DO',                           'Diesel oil', NULL),
    ('FO',        7,  'energy',      'l',     'Dầu FO',                           'Fuel oil', NULL),
    ('PETROL',    8,  'energy',      'l',     'Xăng',                             'Petrol', NULL),
    ('LPG',       9,  'energy',      't',     'Khí hóa lỏng LPG',                 'Liquefied petroleum gas', NULL),
    ('GAS',       10, 'energy',      'm³',    'Khí thiên nhiên',                  'Natural gas', NULL),
    ('BIOMASS',   11, 'energy',      'MJ',    'Sinh khối (theo nhiệt trị khai báo)', 'Biomass, by declared heating value', NULL),
    ('WATER',     20, 'water',       'm³',    'Nước cấp',                         'Water supplied', NULL),
    ('WATER_REC', 21, 'water',       'm³',    'Nước tuần hoàn',                   'Water recycled', 'WATER'),
    ('RAW',       30, 'material',    't',     'Nguyên liệu chính',                'Main raw material', NULL),
    ('CHEM',      31, 'material',    'kg',    'Hóa chất',                         'Chemicals', NULL),
    ('PACK',      32, 'material',    'kg',    'Bao bì',                           'Packaging', NULL),
    ('WW',        40, 'waste_water', 'm³',    'Nước thải',                        'Waste water', NULL),
    ('COD',       41, 'load',        'kg',    'Tải lượng COD',                    'COD load', NULL),
    ('BOD5',      42, 'load',        'kg',    'Tải lượng BOD5',                   'BOD5 load', 'COD'),
    ('TSS',       43, 'load',        'kg',    'Tải lượng TSS',                    'Suspended solids', NULL),
    ('NH4_N',     44, 'load',        'kg',    'Tải lượng amoni (N)',              'Ammonium nitrogen', NULL),
    ('T_N',       45, 'load',        'kg',    'Tải lượng tổng nitơ',              'Total nitrogen', NULL),
    ('T_P',       46, 'load',        'kg',    'Tải lượng tổng phốt pho',          'Total phosphorus', NULL),
    ('SW',        50, 'waste',       'kg',    'Chất thải rắn thông thường',       'Ordinary solid waste', NULL),
    ('SW_REC',    51, 'waste',       'kg',    'Chất thải rắn được tái chế',       'Solid waste recycled', 'SW'),
    ('HW',        52, 'waste',       'kg',    'Chất thải nguy hại',               'Hazardous waste', NULL),
    ('DUST',      60, 'air',         'kg',    'Bụi',                              'Dust', NULL),
    ('SO2',       61, 'air',         'kg',    'SO₂',                              'SO₂', NULL),
    ('NOX',       62, 'air',         'kg',    'NOx',                              'NOx', NULL),
    ('COST',      70, 'money',       'VND',   'Chi phí năng lượng, nước, xử lý',  'Cost of energy, water and treatment', NULL),
    ('OSH',       80, 'safety',      'vụ',    'Tai nạn lao động',                 'Accidents at work', NULL)
ON CONFLICT (metric) DO UPDATE
SET position = excluded.position, kind = excluded.kind, unit = excluded.unit, name_vi = excluded.name_vi, name_en = excluded.name_en,
    at_most = excluded.at_most;

-- Coke is given as 0.70-0.75 TOE a tonne: the lower value, so that no saving is overstated.
INSERT INTO sach.energy_factor (metric, valid_from, toe, source)
SELECT f.metric, '2011-04-19', f.toe, f.source
FROM (VALUES
    ('ELEC', 0.0001543, 'MOIT letter 3505/BCT-KHCN of 19/4/2011'),
    ('COAL_1_2', 0.70, 'MOIT letter 3505/BCT-KHCN of 19/4/2011'),
    ('COAL_3_4', 0.60, 'MOIT letter 3505/BCT-KHCN of 19/4/2011'),
    ('COAL_5_6', 0.50, 'MOIT letter 3505/BCT-KHCN of 19/4/2011'),
    ('COKE', 0.70, 'MOIT letter 3505/BCT-KHCN of 19/4/2011'),
    ('DO', 0.00088, 'MOIT letter 3505/BCT-KHCN of 19/4/2011'),
    ('FO', 0.00094, 'MOIT letter 3505/BCT-KHCN of 19/4/2011'),
    ('PETROL', 0.00083, 'MOIT letter 3505/BCT-KHCN of 19/4/2011'),
    ('LPG', 1.09, 'MOIT letter 3505/BCT-KHCN of 19/4/2011'),
    ('GAS', 0.0009, 'MOIT letter 3505/BCT-KHCN of 19/4/2011'),
    ('BIOMASS', 0.000023884590, 'not in the letter: declared heating value, 1 TOE = 41,868 MJ')
) AS f (metric, toe, source)
ON CONFLICT (metric, valid_from) DO UPDATE
SET toe = excluded.toe, source = excluded.source;

-- Grid electricity by year of the official letters; 2024 was published in a study only and is left out.
INSERT INTO sach.emission_factor (metric, year, kg_co2e, is_official, source)
SELECT 'ELEC', f.year, f.kg, true, 'Grid emission factor of Viet Nam, official letters up to 1726/BDKH-PTCBT (2023)'
FROM (VALUES
    (2014, 0.6612), (2015, 0.8154), (2016, 0.9185), (2017, 0.8649), (2018, 0.9130), (2019, 0.8458), (2020, 0.8041), (2021, 0.7221),
    (2022, 0.6766), (2023, 0.6592)
) AS f (year, kg)
ON CONFLICT (metric, year) DO UPDATE
SET kg_co2e = excluded.kg_co2e, source = excluded.source;

-- Fuels: net calorific value times emission factor, IPCC 2006 Guidelines, volume 2; densities 0.83 (DO), 0.74 (petrol), 0.95 (FO).
INSERT INTO sach.emission_factor (metric, year, kg_co2e, is_biogenic, is_official, source)
SELECT f.metric, 2006, f.kg, f.is_biogenic, false, f.source
FROM (VALUES
    ('COAL_1_2', 26.7 * 98.3, false, 'IPCC 2006: anthracite 26.7 GJ/t x 98,300 kg/TJ'),
    ('COAL_3_4', 26.7 * 98.3, false, 'IPCC 2006: anthracite 26.7 GJ/t x 98,300 kg/TJ'),
    ('COAL_5_6', 26.7 * 98.3, false, 'IPCC 2006: anthracite 26.7 GJ/t x 98,300 kg/TJ'),
    ('DO', 43.0 * 74.1 * 0.83 / 1000, false, 'IPCC 2006: 43.0 GJ/t x 74,100 kg/TJ, 0.83 kg/l'),
    ('PETROL', 44.3 * 69.3 * 0.74 / 1000, false, 'IPCC 2006: 44.3 GJ/t x 69,300 kg/TJ, 0.74 kg/l'),
    ('FO', 40.4 * 77.4 * 0.95 / 1000, false, 'IPCC 2006: 40.4 GJ/t x 77,400 kg/TJ, 0.95 kg/l'),
    ('LPG', 47.3 * 63.1, false, 'IPCC 2006: 47.3 GJ/t x 63,100 kg/TJ'),
    ('GAS', 0.036 * 56.1, false, 'IPCC 2006: 56,100 kg/TJ, 36 MJ/m3'),
    ('BIOMASS', 0.112, true, 'IPCC 2006: wood 112,000 kg/TJ, biogenic')
) AS f (metric, kg, is_biogenic, source)
ON CONFLICT (metric, year) DO UPDATE
SET kg_co2e = excluded.kg_co2e, is_biogenic = excluded.is_biogenic, source = excluded.source;

INSERT INTO sach.option_type (type, option_group, name_vi, name_en) VALUES
    ('GH', 'source',    'Quản lý nội vi',                'Good housekeeping'),
    ('PC', 'source',    'Kiểm soát quá trình tốt hơn',   'Better process control'),
    ('IS', 'source',    'Thay thế nguyên liệu đầu vào',  'Input substitution'),
    ('EM', 'source',    'Cải tiến thiết bị',             'Equipment modification'),
    ('TC', 'source',    'Thay đổi công nghệ',            'Technology change'),
    ('OR', 'recycling', 'Tận thu, tái sử dụng tại chỗ',  'On-site recovery and reuse'),
    ('BP', 'recycling', 'Tạo sản phẩm phụ hữu ích',      'Useful by-products'),
    ('PM', 'product',   'Cải tiến sản phẩm',             'Product modification')
ON CONFLICT (type) DO UPDATE
SET option_group = excluded.option_group, name_vi = excluded.name_vi, name_en = excluded.name_en;
