BEGIN TRANSACTION;
CREATE TABLE cancellations (
        id INTEGER PRIMARY KEY,
        reference TEXT NOT NULL,
        number TEXT NOT NULL,
        sale TEXT NOT NULL,
        entry INTEGER NOT NULL REFERENCES entries (seq),
        state TEXT NOT NULL,
        words TEXT NOT NULL
    ) STRICT
    ;
CREATE TABLE entries (
        seq INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        kind TEXT NOT NULL,
        sale TEXT,
        before INTEGER REFERENCES entries (seq),
        body TEXT NOT NULL,
        call TEXT,
        request TEXT,
        personal TEXT,
        CHECK ((call IS NULL) = (request IS NULL))
    ) STRICT
    ;
INSERT INTO "entries" VALUES(1,'2026-11-28T19:27:51','journal-mark',NULL,NULL,'{"mark":"X6ZS","machine":""}',NULL,NULL,NULL);
INSERT INTO "entries" VALUES(2,'2026-11-28T19:27:51','submitted','basket-1-',NULL,'{"reference":{"site":"LCA1","till":"3","number":1,"journal":"X6ZS"},"performed_on":"2026-11-28T19:27:51","basket":{"identity":"basket-1-","lines":[{"product":{"code":"CHE-001","description":"Halloumi PDO 250 g","price":"4.35","vat_rate":"5","unit":"each","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"2","labelled":null,"change":null,"discount":null},{"product":{"code":"COF-901","description":"Coffee of a brand nobody knows","price":"3.90","vat_rate":"19","unit":"each","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"1","labelled":null,"change":null,"discount":null},{"product":{"code":"FRU-001","description":"Apples","price":"1.99","vat_rate":"5","unit":"kg","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"0.485","labelled":null,"change":null,"discount":null}],"customer":{"identification":{"means":"card","value":""},"id":"","member_number":"","name":"","first_name":"","last_name":"","tier":"","wallet":null,"takes_part":true,"ended_on":null,"spending_blocked":false},"revision":4,"selected":2,"discount":null,"allowed":{"percent":"0","amount":"0"}},"cashier":"","crm":"sending","stage":"open","preview":null,"reduction":"FRONT_END_REDUCTION","answer":null,"refusal":"","spend":{"state":"none","asked":"0","amount":"0","id":"","number":"","at":""},"tenders":[],"full_price":false,"fixed_to_pay":null,"resends":0,"replaces":"","replaced_by":"","claimed_at":"","closed_at":"","exchange":null}','customer_events/purchases/create','','eede74f70872cef9d52968936863913a1546f8e72427c450339b62e6d45f3f82');
INSERT INTO "entries" VALUES(3,'2026-11-28T19:27:51','answered','basket-1-',2,'{"crm":"recorded","answer":{"id":"71A306B3AD2E41F5964E32E2DF5653B9","number":"CE0001234","awarded":"0.64","instant":"0.87","automatic":"1.50","total_spend":"2.37","message":"","cancelled":false,"requested":"0.00","unknown_codes":["COF-901"]}}',NULL,NULL,'5271420938a1af7ba460ee4e9e1053399bfeee5a4eccbfff063cbfc96ed7fc01');
INSERT INTO "entries" VALUES(4,'2026-11-28T19:27:51','closed','basket-1-',3,'{"stage":"closed","tenders":[{"kind":"card","amount":"11.20","received":"11.20","rounding":"0","change":"0","terminal_receipt":"000123","taken_at":"2026-11-23T12:43:02","source":null}]}',NULL,NULL,NULL);
INSERT INTO "entries" VALUES(5,'2026-11-28T19:27:51','print-job',NULL,NULL,'{"shop":{"name":"Elia Market","site":"LCA1","till":"3","address":[],"vat_number":"","phone":"","currency":{"code":"EUR","decimals":2},"vat_rates":["5","19"],"cash_rounding":"0","reward_as_discount":true,"customer_codes":[],"country_code":"","phone_length":8,"phone_international":false},"number":"3-000001","reference":"LCA1-3-000001-X6ZS","closed_at":"2026-11-23T12:43:02","cashier":"","items":[{"description":"Halloumi PDO 250 g","quantity":"2","unit":"each","unit_price":"4.35","total":"8.70","vat_letter":"A","discount":"0","percent":null,"was":null,"by_label":false},{"description":"Coffee of a brand nobody knows","quantity":"1","unit":"each","unit_price":"3.90","total":"3.90","vat_letter":"B","discount":"0","percent":null,"was":null,"by_label":false},{"description":"Apples","quantity":"0.485","unit":"kg","unit_price":"1.99","total":"0.97","vat_letter":"A","discount":"0","percent":null,"was":null,"by_label":false}],"item_count":4,"goods":"13.57","instant":"0.87","automatic":"1.50","from_wallet":"0","to_pay":"11.20","tenders":[{"kind":"card","received":"11.20","terminal_receipt":"000123"}],"cash_rounding":"0","change":"0","vat":[{"letter":"A","rate":"5","net":"7.60","vat":"0.38","gross":"7.98"},{"letter":"B","rate":"19","net":"2.71","vat":"0.51","gross":"3.22"}],"reward":{"status":"confirmed","customer":"","means":"card","ending":"","earned":"0.64","vouchers":[],"wallet":null,"paid_back_later":"0","message":""},"copy":0,"kind":"sale","given_back":"0","code":"","seal":"5DD35AD3","original":"","discount":"0","percent":null}',NULL,NULL,'ac2cac9122a0b084758628fd54a29eee6f1d3c85aac78015123ec9d70fb54449');
INSERT INTO "entries" VALUES(6,'2026-11-28T19:27:51','submitted','basket-2-',NULL,'{"reference":{"site":"LCA1","till":"3","number":2,"journal":"X6ZS"},"performed_on":"2026-11-28T19:27:51","basket":{"identity":"basket-2-","lines":[{"product":{"code":"CHE-001","description":"Halloumi PDO 250 g","price":"4.35","vat_rate":"5","unit":"each","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"2","labelled":null,"change":null,"discount":null},{"product":{"code":"COF-901","description":"Coffee of a brand nobody knows","price":"3.90","vat_rate":"19","unit":"each","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"1","labelled":null,"change":null,"discount":null},{"product":{"code":"FRU-001","description":"Apples","price":"1.99","vat_rate":"5","unit":"kg","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"0.485","labelled":null,"change":null,"discount":null}],"customer":{"identification":{"means":"card","value":""},"id":"","member_number":"","name":"","first_name":"","last_name":"","tier":"","wallet":null,"takes_part":true,"ended_on":null,"spending_blocked":false},"revision":4,"selected":2,"discount":null,"allowed":{"percent":"0","amount":"0"}},"cashier":"","crm":"sending","stage":"open","preview":null,"reduction":"FRONT_END_REDUCTION","answer":null,"refusal":"","spend":{"state":"none","asked":"0","amount":"0","id":"","number":"","at":""},"tenders":[],"full_price":false,"fixed_to_pay":null,"resends":0,"replaces":"","replaced_by":"","claimed_at":"","closed_at":"","exchange":null}','customer_events/purchases/create','','8a5bb11a4fddeb0521893d6816c51e2b93e06ce1aef041a1e4837019e94ef974');
INSERT INTO "entries" VALUES(7,'2026-11-28T19:27:51','answered','basket-2-',6,'{"crm":"waiting"}',NULL,NULL,NULL);
INSERT INTO "entries" VALUES(8,'2026-11-28T19:27:51','closed','basket-2-',7,'{"stage":"closed","tenders":[{"kind":"card","amount":"13.57","received":"13.57","rounding":"0","change":"0","terminal_receipt":"000123","taken_at":"2026-11-23T12:43:02","source":null}],"fixed_to_pay":"13.57"}',NULL,NULL,NULL);
INSERT INTO "entries" VALUES(9,'2026-11-28T19:27:51','outbox-row','basket-2-',NULL,'{"id":1,"kind":"purchase","state":"waiting","sale":"basket-2-","entry":6,"first_tried":"2026-11-28T19:27:51","attempts":0,"words":""}',NULL,NULL,NULL);
INSERT INTO "entries" VALUES(10,'2026-11-28T19:27:51','print-job',NULL,NULL,'{"shop":{"name":"Elia Market","site":"LCA1","till":"3","address":[],"vat_number":"","phone":"","currency":{"code":"EUR","decimals":2},"vat_rates":["5","19"],"cash_rounding":"0","reward_as_discount":true,"customer_codes":[],"country_code":"","phone_length":8,"phone_international":false},"number":"3-000002","reference":"LCA1-3-000002-X6ZS","closed_at":"2026-11-23T12:43:02","cashier":"","items":[{"description":"Halloumi PDO 250 g","quantity":"2","unit":"each","unit_price":"4.35","total":"8.70","vat_letter":"A","discount":"0","percent":null,"was":null,"by_label":false},{"description":"Coffee of a brand nobody knows","quantity":"1","unit":"each","unit_price":"3.90","total":"3.90","vat_letter":"B","discount":"0","percent":null,"was":null,"by_label":false},{"description":"Apples","quantity":"0.485","unit":"kg","unit_price":"1.99","total":"0.97","vat_letter":"A","discount":"0","percent":null,"was":null,"by_label":false}],"item_count":4,"goods":"13.57","instant":"0","automatic":"0","from_wallet":"0","to_pay":"13.57","tenders":[{"kind":"card","received":"13.57","terminal_receipt":"000123"}],"cash_rounding":"0","change":"0","vat":[{"letter":"A","rate":"5","net":"9.21","vat":"0.46","gross":"9.67"},{"letter":"B","rate":"19","net":"3.28","vat":"0.62","gross":"3.90"}],"reward":{"status":"to-be-confirmed","customer":"","means":"card","ending":"","earned":null,"vouchers":[],"wallet":null,"paid_back_later":"0","message":""},"copy":0,"kind":"sale","given_back":"0","code":"LCA1-3-000002-X6ZS","seal":"86F24575","original":"","discount":"0","percent":null}',NULL,NULL,'096f2fc55c2c60ebdbe3ed94193396e01ff1baa047392b4c142e9c06791ee656');
INSERT INTO "entries" VALUES(11,'2026-11-28T19:27:51','submitted','basket-3-',NULL,'{"reference":{"site":"LCA1","till":"3","number":3,"journal":"X6ZS"},"performed_on":"2026-11-28T19:27:51","basket":{"identity":"basket-3-","lines":[{"product":{"code":"CHE-001","description":"Halloumi PDO 250 g","price":"4.35","vat_rate":"5","unit":"each","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"2","labelled":null,"change":null,"discount":null},{"product":{"code":"COF-901","description":"Coffee of a brand nobody knows","price":"3.90","vat_rate":"19","unit":"each","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"1","labelled":null,"change":null,"discount":null},{"product":{"code":"FRU-001","description":"Apples","price":"1.99","vat_rate":"5","unit":"kg","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"0.485","labelled":null,"change":null,"discount":null}],"customer":{"identification":{"means":"card","value":""},"id":"","member_number":"","name":"","first_name":"","last_name":"","tier":"","wallet":null,"takes_part":true,"ended_on":null,"spending_blocked":false},"revision":4,"selected":2,"discount":null,"allowed":{"percent":"0","amount":"0"}},"cashier":"","crm":"sending","stage":"open","preview":null,"reduction":"FRONT_END_REDUCTION","answer":null,"refusal":"","spend":{"state":"none","asked":"0","amount":"0","id":"","number":"","at":""},"tenders":[],"full_price":false,"fixed_to_pay":null,"resends":0,"replaces":"","replaced_by":"","claimed_at":"","closed_at":"","exchange":null}','customer_events/purchases/create','','30a2cff601b1e9c853a095b5e47dcfc6d99a3890dc024dba93b931f121f89cc2');
INSERT INTO "entries" VALUES(12,'2026-11-28T19:27:51','answered','basket-3-',11,'{"crm":"recorded","answer":{"id":"CB7B3F278D6444D3BE1EBE5088D2DB78","number":"CE0001235","awarded":"0.64","instant":"0.87","automatic":"1.50","total_spend":"2.37","message":"","cancelled":false,"requested":"0.00","unknown_codes":["COF-901"]}}',NULL,NULL,'07bb913e6414abb7f7d6df3830fa8ad44a5189f1701035122eb962430d9f39b2');
INSERT INTO "entries" VALUES(13,'2026-11-28T19:27:51','closed','basket-3-',12,'{"stage":"closed","tenders":[{"kind":"card","amount":"11.20","received":"11.20","rounding":"0","change":"0","terminal_receipt":"000123","taken_at":"2026-11-23T12:43:02","source":null}]}',NULL,NULL,NULL);
INSERT INTO "entries" VALUES(14,'2026-11-28T19:27:51','print-job',NULL,NULL,'{"shop":{"name":"Elia Market","site":"LCA1","till":"3","address":[],"vat_number":"","phone":"","currency":{"code":"EUR","decimals":2},"vat_rates":["5","19"],"cash_rounding":"0","reward_as_discount":true,"customer_codes":[],"country_code":"","phone_length":8,"phone_international":false},"number":"3-000003","reference":"LCA1-3-000003-X6ZS","closed_at":"2026-11-23T12:43:02","cashier":"","items":[{"description":"Halloumi PDO 250 g","quantity":"2","unit":"each","unit_price":"4.35","total":"8.70","vat_letter":"A","discount":"0","percent":null,"was":null,"by_label":false},{"description":"Coffee of a brand nobody knows","quantity":"1","unit":"each","unit_price":"3.90","total":"3.90","vat_letter":"B","discount":"0","percent":null,"was":null,"by_label":false},{"description":"Apples","quantity":"0.485","unit":"kg","unit_price":"1.99","total":"0.97","vat_letter":"A","discount":"0","percent":null,"was":null,"by_label":false}],"item_count":4,"goods":"13.57","instant":"0.87","automatic":"1.50","from_wallet":"0","to_pay":"11.20","tenders":[{"kind":"card","received":"11.20","terminal_receipt":"000123"}],"cash_rounding":"0","change":"0","vat":[{"letter":"A","rate":"5","net":"7.60","vat":"0.38","gross":"7.98"},{"letter":"B","rate":"19","net":"2.71","vat":"0.51","gross":"3.22"}],"reward":{"status":"confirmed","customer":"","means":"card","ending":"","earned":"0.64","vouchers":[],"wallet":null,"paid_back_later":"0","message":""},"copy":0,"kind":"sale","given_back":"0","code":"","seal":"03CCB969","original":"","discount":"0","percent":null}',NULL,NULL,'52cb4a9c2cb53e0316bb3b12c006ed3cf319161e94ba74231f21b0bfd5aba924');
INSERT INTO "entries" VALUES(15,'2026-11-28T19:27:52','submitted','open',NULL,'{"reference":{"site":"LCA1","till":"3","number":4,"journal":"X6ZS"},"performed_on":"2026-11-23T12:43:02","basket":{"identity":"open","lines":[{"product":{"code":"CHE-001","description":"Halloumi PDO 250 g","price":"4.35","vat_rate":"5","unit":"each","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"1","labelled":null,"change":null,"discount":null},{"product":{"code":"COF-001","description":"Coffee, ground","price":"3.90","vat_rate":"19","unit":"each","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"1","labelled":null,"change":null,"discount":null}],"customer":null,"revision":2,"selected":1,"discount":null,"allowed":{"percent":"0","amount":"0"}},"cashier":"","crm":"none","stage":"open","preview":null,"reduction":"FRONT_END_REDUCTION","answer":null,"refusal":"","spend":{"state":"none","asked":"0","amount":"0","id":"","number":"","at":""},"tenders":[],"full_price":false,"fixed_to_pay":null,"resends":0,"replaces":"","replaced_by":"","claimed_at":"","closed_at":"","exchange":null}',NULL,NULL,NULL);
CREATE TABLE facts (
        name TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "facts" VALUES('journal_mark','X6ZS');
INSERT INTO "facts" VALUES('machine','');
CREATE TABLE give_backs (
        sale TEXT NOT NULL PRIMARY KEY REFERENCES sales (identity),
        entry INTEGER NOT NULL REFERENCES entries (seq),
        paid INTEGER REFERENCES entries (seq)
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE outbox (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        state TEXT NOT NULL,
        sale TEXT NOT NULL REFERENCES sales (identity),
        entry INTEGER NOT NULL REFERENCES entries (seq),
        first_tried TEXT NOT NULL,
        attempts INTEGER NOT NULL,
        words TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "outbox" VALUES(1,'purchase','waiting','basket-2-',6,'2026-11-28T19:27:51',0,'');
CREATE TABLE people (
        number TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        language TEXT NOT NULL,
        theme TEXT NOT NULL,
        pin TEXT NOT NULL,
        removed INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE personal (
        entry INTEGER PRIMARY KEY REFERENCES entries (seq),
        salt TEXT NOT NULL,
        content TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "personal" VALUES(2,'22d4eb7bc4922277c01588581a015bd8','{"basket.customer.identification.value": "7012864471", "request": "{\"rewards_participant_identifier\":{\"access_token_identifier\":{\"authentication_code\":\"7012864471\"}},\"performed_by_unit_identifier\":{\"alternative_code\":\"SHOP1\"},\"performed_on\":\"2026-11-28T19:27:51\",\"products_set\":[{\"product_identifier\":{\"code\":\"CHE-001\"},\"quantity\":2,\"net_amount\":8.29,\"vat_amount\":0.41,\"total_amount\":8.70},{\"product_identifier\":{\"code\":\"COF-901\"},\"quantity\":1,\"net_amount\":3.28,\"vat_amount\":0.62,\"total_amount\":3.90},{\"product_identifier\":{\"code\":\"FRU-001\"},\"quantity\":0.485,\"net_amount\":0.92,\"vat_amount\":0.05,\"total_amount\":0.97}],\"reference_number\":\"LCA1-3-000001-X6ZS\",\"external_system\":\"CASHIER\",\"external_system_reference_number\":\"LCA1-3-000001-X6ZS\",\"fields_set\":\"id,number,life_cycle_state,total_awarded_amount,total_instant_spend_amount,total_automatic_spend_amount,total_additional_spend_amount,total_spend_amount,products_set\"}"}');
INSERT INTO "personal" VALUES(3,'0896f624264aaaabcfa6c97217c8aa89','{"answer.message": "Thank you for shopping at Elia Market"}');
INSERT INTO "personal" VALUES(5,'f967150c91a42f587d80d697f1af8cb0','{"reward.ending": "4471", "reward.message": "Thank you for shopping at Elia Market"}');
INSERT INTO "personal" VALUES(6,'45eee1940c1c68c9e7ee64a344f86291','{"basket.customer.identification.value": "7012864471", "request": "{\"rewards_participant_identifier\":{\"access_token_identifier\":{\"authentication_code\":\"7012864471\"}},\"performed_by_unit_identifier\":{\"alternative_code\":\"SHOP1\"},\"performed_on\":\"2026-11-28T19:27:51\",\"products_set\":[{\"product_identifier\":{\"code\":\"CHE-001\"},\"quantity\":2,\"net_amount\":8.29,\"vat_amount\":0.41,\"total_amount\":8.70},{\"product_identifier\":{\"code\":\"COF-901\"},\"quantity\":1,\"net_amount\":3.28,\"vat_amount\":0.62,\"total_amount\":3.90},{\"product_identifier\":{\"code\":\"FRU-001\"},\"quantity\":0.485,\"net_amount\":0.92,\"vat_amount\":0.05,\"total_amount\":0.97}],\"reference_number\":\"LCA1-3-000002-X6ZS\",\"external_system\":\"CASHIER\",\"external_system_reference_number\":\"LCA1-3-000002-X6ZS\",\"fields_set\":\"id,number,life_cycle_state,total_awarded_amount,total_instant_spend_amount,total_automatic_spend_amount,total_additional_spend_amount,total_spend_amount,products_set\"}"}');
INSERT INTO "personal" VALUES(10,'f153230166d9e4fced1f2ff60076eaa0','{"reward.ending": "4471"}');
INSERT INTO "personal" VALUES(11,'e412fa98b0ffd515775db48c41e4a6c3','{"basket.customer.identification.value": "7012864471", "request": "{\"rewards_participant_identifier\":{\"access_token_identifier\":{\"authentication_code\":\"7012864471\"}},\"performed_by_unit_identifier\":{\"alternative_code\":\"SHOP1\"},\"performed_on\":\"2026-11-28T19:27:51\",\"products_set\":[{\"product_identifier\":{\"code\":\"CHE-001\"},\"quantity\":2,\"net_amount\":8.29,\"vat_amount\":0.41,\"total_amount\":8.70},{\"product_identifier\":{\"code\":\"COF-901\"},\"quantity\":1,\"net_amount\":3.28,\"vat_amount\":0.62,\"total_amount\":3.90},{\"product_identifier\":{\"code\":\"FRU-001\"},\"quantity\":0.485,\"net_amount\":0.92,\"vat_amount\":0.05,\"total_amount\":0.97}],\"reference_number\":\"LCA1-3-000003-X6ZS\",\"external_system\":\"CASHIER\",\"external_system_reference_number\":\"LCA1-3-000003-X6ZS\",\"fields_set\":\"id,number,life_cycle_state,total_awarded_amount,total_instant_spend_amount,total_automatic_spend_amount,total_additional_spend_amount,total_spend_amount,products_set\"}"}');
INSERT INTO "personal" VALUES(12,'f7f17e0713aff9a6594047aea8538813','{"answer.message": "Thank you for shopping at Elia Market"}');
INSERT INTO "personal" VALUES(14,'edfbef40e7357c0ad4683c946a60e198','{"reward.ending": "4471", "reward.message": "Thank you for shopping at Elia Market"}');
CREATE TABLE pin_tries (
        person TEXT NOT NULL PRIMARY KEY REFERENCES people (number),
        wrong INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE print_jobs (
        id INTEGER PRIMARY KEY,
        entry INTEGER NOT NULL REFERENCES entries (seq),
        reference TEXT NOT NULL,
        copy INTEGER NOT NULL,
        outcome TEXT NOT NULL,
        UNIQUE (reference, copy)
    ) STRICT
    ;
INSERT INTO "print_jobs" VALUES(1,5,'LCA1-3-000001-X6ZS',0,'waiting');
INSERT INTO "print_jobs" VALUES(2,10,'LCA1-3-000002-X6ZS',0,'waiting');
INSERT INTO "print_jobs" VALUES(3,14,'LCA1-3-000003-X6ZS',0,'waiting');
CREATE TABLE receipt_numbers (
        series TEXT NOT NULL PRIMARY KEY,
        last INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "receipt_numbers" VALUES('LCA1-3',4);
CREATE TABLE returns (
        identity TEXT NOT NULL PRIMARY KEY,
        sale TEXT NOT NULL,
        state TEXT NOT NULL,
        entry INTEGER NOT NULL REFERENCES entries (seq)
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE sales (
        identity TEXT NOT NULL PRIMARY KEY,
        reference TEXT NOT NULL UNIQUE,
        series TEXT NOT NULL,
        number INTEGER NOT NULL,
        stage TEXT NOT NULL,
        crm TEXT NOT NULL,
        entry INTEGER NOT NULL REFERENCES entries (seq),
        submission INTEGER REFERENCES entries (seq),
        performed_on TEXT NOT NULL, bought_at TEXT NOT NULL DEFAULT '',
        UNIQUE (series, number)
    ) STRICT
    ;
INSERT INTO "sales" VALUES('basket-1-','LCA1-3-000001-X6ZS','LCA1-3',1,'closed','recorded',4,2,'2026-11-28T19:27:51','2026-11-28T19:27:51');
INSERT INTO "sales" VALUES('basket-2-','LCA1-3-000002-X6ZS','LCA1-3',2,'closed','waiting',8,6,'2026-11-28T19:27:51','2026-11-28T19:27:51');
INSERT INTO "sales" VALUES('basket-3-','LCA1-3-000003-X6ZS','LCA1-3',3,'closed','recorded',13,11,'2026-11-28T19:27:51','2026-11-28T19:27:51');
INSERT INTO "sales" VALUES('open','LCA1-3-000004-X6ZS','LCA1-3',4,'open','none',15,NULL,'2026-11-23T12:43:02','2026-11-23T12:43:02');
CREATE TABLE seals (
        entry INTEGER PRIMARY KEY REFERENCES entries (seq),
        key TEXT NOT NULL,
        mac TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "seals" VALUES(1,'1e74e760','359290e3109252083c29f63494ab63b6bb196ed5670ff5fd676539f725fd6825');
INSERT INTO "seals" VALUES(2,'1e74e760','d6c46f6eaadfeedd65265e3e0ce053b4ac26fc1597cfbbdf301b2b851c814d3e');
INSERT INTO "seals" VALUES(3,'1e74e760','be5d63d187341482d177805016f4373f6978ce063fd8db7d2e4928465ec08fd4');
INSERT INTO "seals" VALUES(4,'1e74e760','5dd35ad3e344e0e563552032a8c184139fdfaedd1d9bc0259492ae7054c61c5b');
INSERT INTO "seals" VALUES(5,'1e74e760','8f0ee0b39e24a8fc29b4015b742be2084a9d9eef3c81068c72b591ff8ed1db02');
INSERT INTO "seals" VALUES(6,'1e74e760','620666d12c6bfda45bd4c8e52c17a52e96eba30e0090d4c00792d3c5a6ebd9c1');
INSERT INTO "seals" VALUES(7,'1e74e760','70ad227b82560f4b7365f385670fb1f09ea4b974d08e78261da0d799f4eb88e3');
INSERT INTO "seals" VALUES(8,'1e74e760','0b232e452bd223cad946c727dc938fa9e03d1cf5a073b543cc60d67dc4b43fe2');
INSERT INTO "seals" VALUES(9,'1e74e760','86f24575d9b6319a4268bfa66976079a1f815cce17ec93da73bd4bbcca2340f6');
INSERT INTO "seals" VALUES(10,'1e74e760','cbcec9dfec20431cff1088e4171d58c3975e6f5e5aa018640edd16f01da74748');
INSERT INTO "seals" VALUES(11,'1e74e760','23545f42f54f126d755ed3fafc20d87cb5dd6174c042dd77be32e1b5434b39ca');
INSERT INTO "seals" VALUES(12,'1e74e760','a3256077fb4d59917c1b6549cbaa21b29f9955b87d5c954a10156ccf25ad9ab5');
INSERT INTO "seals" VALUES(13,'1e74e760','03ccb96934addadfe1dca8beb7886773aa15448ed08e45e01116fa6f5efc5728');
INSERT INTO "seals" VALUES(14,'1e74e760','228cbb2c41ce00defe91dbd15943d08a1f9781979d598f2c62692cb6589c2c77');
INSERT INTO "seals" VALUES(15,'1e74e760','e7fe8bde15403cafb137dae29b84444c3e52298f63a3de62a4ba230bdc1f1413');
CREATE TRIGGER entries_are_never_changed BEFORE UPDATE ON entries
    BEGIN SELECT RAISE(ABORT, 'a row of the journal is never changed'); END;
CREATE TRIGGER entries_are_never_deleted BEFORE DELETE ON entries
    BEGIN SELECT RAISE(ABORT, 'a row of the journal is never deleted'); END;
CREATE TRIGGER seals_are_never_changed BEFORE UPDATE ON seals
    BEGIN SELECT RAISE(ABORT, 'a seal of the journal is never changed'); END;
CREATE TRIGGER seals_are_never_deleted BEFORE DELETE ON seals
    BEGIN SELECT RAISE(ABORT, 'a seal of the journal is never deleted'); END;
CREATE TRIGGER personal_values_are_never_changed BEFORE UPDATE ON personal
    BEGIN SELECT RAISE(ABORT, 'personal values are erased or stay as they are'); END;
CREATE INDEX sales_by_time ON sales (performed_on);
CREATE INDEX open_sales ON sales (stage) WHERE stage = 'open';
CREATE INDEX jobs_without_paper ON print_jobs (id)
    WHERE outcome IN ('waiting', 'not-printed', 'started')
    ;
CREATE UNIQUE INDEX one_of_a_kind ON outbox (sale, kind) WHERE state <> 'done';
CREATE INDEX not_done ON outbox (id) WHERE state <> 'done';
CREATE INDEX owed ON give_backs (entry) WHERE paid IS NULL;
CREATE UNIQUE INDEX one_cancellation ON cancellations (number) WHERE state = 'asked';
CREATE TRIGGER outbox_journaled_on_insert AFTER insert ON outbox WHEN TRUE
    BEGIN
        INSERT INTO entries (at, kind, sale, body) VALUES (
            (SELECT at FROM entries ORDER BY seq DESC LIMIT 1),
            'outbox-row', NEW.sale, json_object('id', NEW.id, 'kind', NEW.kind, 'state', NEW.state, 'sale', NEW.sale, 'entry', NEW.entry, 'first_tried', NEW.first_tried, 'attempts', NEW.attempts, 'words', NEW.words)
        );
    END;
CREATE TRIGGER outbox_journaled_on_update AFTER update ON outbox WHEN TRUE
    BEGIN
        INSERT INTO entries (at, kind, sale, body) VALUES (
            (SELECT at FROM entries ORDER BY seq DESC LIMIT 1),
            'outbox-row', NEW.sale, json_object('id', NEW.id, 'kind', NEW.kind, 'state', NEW.state, 'sale', NEW.sale, 'entry', NEW.entry, 'first_tried', NEW.first_tried, 'attempts', NEW.attempts, 'words', NEW.words)
        );
    END;
CREATE TRIGGER give_backs_journaled_on_insert AFTER insert ON give_backs WHEN TRUE
    BEGIN
        INSERT INTO entries (at, kind, sale, body) VALUES (
            (SELECT at FROM entries ORDER BY seq DESC LIMIT 1),
            'give-back-row', NEW.sale, json_object('sale', NEW.sale, 'entry', NEW.entry, 'paid', NEW.paid)
        );
    END;
CREATE TRIGGER give_backs_journaled_on_update AFTER update ON give_backs WHEN TRUE
    BEGIN
        INSERT INTO entries (at, kind, sale, body) VALUES (
            (SELECT at FROM entries ORDER BY seq DESC LIMIT 1),
            'give-back-row', NEW.sale, json_object('sale', NEW.sale, 'entry', NEW.entry, 'paid', NEW.paid)
        );
    END;
CREATE TRIGGER cancellations_journaled_on_insert AFTER insert ON cancellations WHEN TRUE
    BEGIN
        INSERT INTO entries (at, kind, sale, body) VALUES (
            (SELECT at FROM entries ORDER BY seq DESC LIMIT 1),
            'cancellation-row', nullif(NEW.sale, ''), json_object('id', NEW.id, 'reference', NEW.reference, 'number', NEW.number, 'sale', NEW.sale, 'entry', NEW.entry, 'state', NEW.state, 'words', NEW.words)
        );
    END;
CREATE TRIGGER cancellations_journaled_on_update AFTER update ON cancellations WHEN TRUE
    BEGIN
        INSERT INTO entries (at, kind, sale, body) VALUES (
            (SELECT at FROM entries ORDER BY seq DESC LIMIT 1),
            'cancellation-row', nullif(NEW.sale, ''), json_object('id', NEW.id, 'reference', NEW.reference, 'number', NEW.number, 'sale', NEW.sale, 'entry', NEW.entry, 'state', NEW.state, 'words', NEW.words)
        );
    END;
CREATE TRIGGER facts_journaled_on_insert AFTER insert ON facts WHEN NEW.name NOT IN ('journal_mark', 'machine')
    BEGIN
        INSERT INTO entries (at, kind, sale, body) VALUES (
            (SELECT at FROM entries ORDER BY seq DESC LIMIT 1),
            'fact', NULL, json_object('name', NEW.name, 'value', NEW.value)
        );
    END;
CREATE TRIGGER facts_journaled_on_update AFTER update ON facts WHEN NEW.name NOT IN ('journal_mark', 'machine')
    BEGIN
        INSERT INTO entries (at, kind, sale, body) VALUES (
            (SELECT at FROM entries ORDER BY seq DESC LIMIT 1),
            'fact', NULL, json_object('name', NEW.name, 'value', NEW.value)
        );
    END;
CREATE INDEX claims ON entries (at) WHERE kind = 'claimed';
CREATE UNIQUE INDEX one_return ON returns (sale)
    WHERE state NOT IN ('not-done', 'done')
    ;
CREATE TRIGGER people_journaled_on_insert AFTER insert ON people WHEN TRUE
    BEGIN
        INSERT INTO entries (at, kind, sale, body) VALUES (
            (SELECT at FROM entries ORDER BY seq DESC LIMIT 1),
            'person', NULL, json_object('number', NEW.number, 'name', NEW.name, 'role', NEW.role, 'language', NEW.language, 'theme', NEW.theme, 'pin', NEW.pin, 'removed', NEW.removed)
        );
    END;
CREATE TRIGGER people_journaled_on_update AFTER update ON people WHEN TRUE
    BEGIN
        INSERT INTO entries (at, kind, sale, body) VALUES (
            (SELECT at FROM entries ORDER BY seq DESC LIMIT 1),
            'person', NULL, json_object('number', NEW.number, 'name', NEW.name, 'role', NEW.role, 'language', NEW.language, 'theme', NEW.theme, 'pin', NEW.pin, 'removed', NEW.removed)
        );
    END;
CREATE TRIGGER pin_tries_journaled_on_insert AFTER insert ON pin_tries WHEN TRUE
    BEGIN
        INSERT INTO entries (at, kind, sale, body) VALUES (
            (SELECT at FROM entries ORDER BY seq DESC LIMIT 1),
            'pin-tries', NULL, json_object('person', NEW.person, 'wrong', NEW.wrong)
        );
    END;
CREATE TRIGGER pin_tries_journaled_on_update AFTER update ON pin_tries WHEN TRUE
    BEGIN
        INSERT INTO entries (at, kind, sale, body) VALUES (
            (SELECT at FROM entries ORDER BY seq DESC LIMIT 1),
            'pin-tries', NULL, json_object('person', NEW.person, 'wrong', NEW.wrong)
        );
    END;
CREATE INDEX sales_by_day ON sales (bought_at);
COMMIT;
PRAGMA user_version = 3;
