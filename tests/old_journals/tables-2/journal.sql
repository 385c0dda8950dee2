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
INSERT INTO "entries" VALUES(1,'2026-11-27T20:19:57','journal-mark',NULL,NULL,'{"mark":"3Q72","machine":""}',NULL,NULL,NULL);
INSERT INTO "entries" VALUES(2,'2026-11-27T20:19:57','submitted','basket-1-',NULL,'{"reference":{"site":"LCA1","till":"3","number":1,"journal":"3Q72"},"performed_on":"2026-11-27T20:19:57","basket":{"identity":"basket-1-","lines":[{"product":{"code":"CHE-001","description":"Halloumi PDO 250 g","price":"4.35","vat_rate":"5","unit":"each","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"2","labelled":null,"change":null,"discount":null},{"product":{"code":"COF-901","description":"Coffee of a brand nobody knows","price":"3.90","vat_rate":"19","unit":"each","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"1","labelled":null,"change":null,"discount":null},{"product":{"code":"FRU-001","description":"Apples","price":"1.99","vat_rate":"5","unit":"kg","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"0.485","labelled":null,"change":null,"discount":null}],"customer":{"identification":{"means":"card","value":""},"id":"","member_number":"","name":"","first_name":"","last_name":"","tier":"","wallet":null,"takes_part":true,"ended_on":null,"spending_blocked":false},"revision":4,"selected":2,"discount":null,"allowed":{"percent":"0","amount":"0"}},"cashier":"","crm":"sending","stage":"open","preview":null,"reduction":"FRONT_END_REDUCTION","answer":null,"refusal":"","spend":{"state":"none","asked":"0","amount":"0","id":"","number":"","at":""},"tenders":[],"full_price":false,"fixed_to_pay":null,"resends":0,"replaces":"","replaced_by":"","claimed_at":""}','customer_events/purchases/create','','7106622e5c5ac088b71759a8b2a1f9bff0fc22a8f65abd1f275482855917a685');
INSERT INTO "entries" VALUES(3,'2026-11-27T20:19:57','answered','basket-1-',2,'{"crm":"recorded","answer":{"id":"FCD265ECC5554E6BA7885B7059271FD7","number":"CE0001234","awarded":"0.64","instant":"0.87","automatic":"1.50","total_spend":"2.37","message":"","cancelled":false,"requested":"0.00","unknown_codes":["COF-901"]}}',NULL,NULL,'b66cf02a2f1e5877278ae8f8df278d5dda0269973b94b01e23cb144ee4750c77');
INSERT INTO "entries" VALUES(4,'2026-11-27T20:19:57','closed','basket-1-',3,'{"stage":"closed","tenders":[{"kind":"card","amount":"11.20","received":"11.20","rounding":"0","change":"0","terminal_receipt":"000123","taken_at":"2026-11-23T12:43:02"}]}',NULL,NULL,NULL);
INSERT INTO "entries" VALUES(5,'2026-11-27T20:19:57','print-job',NULL,NULL,'{"shop":{"name":"Elia Market","site":"LCA1","till":"3","address":[],"vat_number":"","phone":"","currency":{"code":"EUR","decimals":2},"vat_rates":["5","19"],"cash_rounding":"0","reward_as_discount":true,"customer_codes":[],"country_code":"","phone_length":8,"phone_international":false},"number":"3-000001","reference":"LCA1-3-000001-3Q72","closed_at":"2026-11-23T12:43:02","cashier":"","items":[{"description":"Halloumi PDO 250 g","quantity":"2","unit":"each","unit_price":"4.35","total":"8.70","vat_letter":"A","discount":"0","percent":null,"was":null,"by_label":false},{"description":"Coffee of a brand nobody knows","quantity":"1","unit":"each","unit_price":"3.90","total":"3.90","vat_letter":"B","discount":"0","percent":null,"was":null,"by_label":false},{"description":"Apples","quantity":"0.485","unit":"kg","unit_price":"1.99","total":"0.97","vat_letter":"A","discount":"0","percent":null,"was":null,"by_label":false}],"item_count":4,"goods":"13.57","instant":"0.87","automatic":"1.50","from_wallet":"0","to_pay":"11.20","tenders":[{"kind":"card","received":"11.20","terminal_receipt":"000123"}],"cash_rounding":"0","change":"0","vat":[{"letter":"A","rate":"5","net":"7.60","vat":"0.38","gross":"7.98"},{"letter":"B","rate":"19","net":"2.71","vat":"0.51","gross":"3.22"}],"reward":{"status":"confirmed","customer":"","means":"card","ending":"","earned":"0.64","vouchers":[],"wallet":null,"paid_back_later":"0","message":""},"copy":0,"kind":"sale","given_back":"0","code":"","seal":"A1423DFD","original":"","discount":"0","percent":null}',NULL,NULL,'61fa49f083002311912bcd91108c35265cf1126dbd28075ee19c8942106a2531');
INSERT INTO "entries" VALUES(6,'2026-11-27T20:19:57','submitted','basket-2-',NULL,'{"reference":{"site":"LCA1","till":"3","number":2,"journal":"3Q72"},"performed_on":"2026-11-27T20:19:57","basket":{"identity":"basket-2-","lines":[{"product":{"code":"CHE-001","description":"Halloumi PDO 250 g","price":"4.35","vat_rate":"5","unit":"each","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"2","labelled":null,"change":null,"discount":null},{"product":{"code":"COF-901","description":"Coffee of a brand nobody knows","price":"3.90","vat_rate":"19","unit":"each","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"1","labelled":null,"change":null,"discount":null},{"product":{"code":"FRU-001","description":"Apples","price":"1.99","vat_rate":"5","unit":"kg","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"0.485","labelled":null,"change":null,"discount":null}],"customer":{"identification":{"means":"card","value":""},"id":"","member_number":"","name":"","first_name":"","last_name":"","tier":"","wallet":null,"takes_part":true,"ended_on":null,"spending_blocked":false},"revision":4,"selected":2,"discount":null,"allowed":{"percent":"0","amount":"0"}},"cashier":"","crm":"sending","stage":"open","preview":null,"reduction":"FRONT_END_REDUCTION","answer":null,"refusal":"","spend":{"state":"none","asked":"0","amount":"0","id":"","number":"","at":""},"tenders":[],"full_price":false,"fixed_to_pay":null,"resends":0,"replaces":"","replaced_by":"","claimed_at":""}','customer_events/purchases/create','','2e147a7dd222f94718f95d6091a65df28d52ba457d9673a36f1595325b3192a1');
INSERT INTO "entries" VALUES(7,'2026-11-27T20:19:57','answered','basket-2-',6,'{"crm":"waiting"}',NULL,NULL,NULL);
INSERT INTO "entries" VALUES(8,'2026-11-27T20:19:57','closed','basket-2-',7,'{"stage":"closed","tenders":[{"kind":"card","amount":"13.57","received":"13.57","rounding":"0","change":"0","terminal_receipt":"000123","taken_at":"2026-11-23T12:43:02"}],"fixed_to_pay":"13.57"}',NULL,NULL,NULL);
INSERT INTO "entries" VALUES(9,'2026-11-27T20:19:57','outbox-row','basket-2-',NULL,'{"id":1,"kind":"purchase","state":"waiting","sale":"basket-2-","entry":6,"first_tried":"2026-11-27T20:19:57","attempts":0,"words":""}',NULL,NULL,NULL);
INSERT INTO "entries" VALUES(10,'2026-11-27T20:19:57','print-job',NULL,NULL,'{"shop":{"name":"Elia Market","site":"LCA1","till":"3","address":[],"vat_number":"","phone":"","currency":{"code":"EUR","decimals":2},"vat_rates":["5","19"],"cash_rounding":"0","reward_as_discount":true,"customer_codes":[],"country_code":"","phone_length":8,"phone_international":false},"number":"3-000002","reference":"LCA1-3-000002-3Q72","closed_at":"2026-11-23T12:43:02","cashier":"","items":[{"description":"Halloumi PDO 250 g","quantity":"2","unit":"each","unit_price":"4.35","total":"8.70","vat_letter":"A","discount":"0","percent":null,"was":null,"by_label":false},{"description":"Coffee of a brand nobody knows","quantity":"1","unit":"each","unit_price":"3.90","total":"3.90","vat_letter":"B","discount":"0","percent":null,"was":null,"by_label":false},{"description":"Apples","quantity":"0.485","unit":"kg","unit_price":"1.99","total":"0.97","vat_letter":"A","discount":"0","percent":null,"was":null,"by_label":false}],"item_count":4,"goods":"13.57","instant":"0","automatic":"0","from_wallet":"0","to_pay":"13.57","tenders":[{"kind":"card","received":"13.57","terminal_receipt":"000123"}],"cash_rounding":"0","change":"0","vat":[{"letter":"A","rate":"5","net":"9.21","vat":"0.46","gross":"9.67"},{"letter":"B","rate":"19","net":"3.28","vat":"0.62","gross":"3.90"}],"reward":{"status":"to-be-confirmed","customer":"","means":"card","ending":"","earned":null,"vouchers":[],"wallet":null,"paid_back_later":"0","message":""},"copy":0,"kind":"sale","given_back":"0","code":"LCA1-3-000002-3Q72","seal":"44A1B6EB","original":"","discount":"0","percent":null}',NULL,NULL,'36552e4f26ab246c5d895e03a9dfcf4d7d67893651de6debeb98cd4b53f871b1');
INSERT INTO "entries" VALUES(11,'2026-11-27T20:19:57','submitted','basket-3-',NULL,'{"reference":{"site":"LCA1","till":"3","number":3,"journal":"3Q72"},"performed_on":"2026-11-27T20:19:57","basket":{"identity":"basket-3-","lines":[{"product":{"code":"CHE-001","description":"Halloumi PDO 250 g","price":"4.35","vat_rate":"5","unit":"each","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"2","labelled":null,"change":null,"discount":null},{"product":{"code":"COF-901","description":"Coffee of a brand nobody knows","price":"3.90","vat_rate":"19","unit":"each","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"1","labelled":null,"change":null,"discount":null},{"product":{"code":"FRU-001","description":"Apples","price":"1.99","vat_rate":"5","unit":"kg","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"0.485","labelled":null,"change":null,"discount":null}],"customer":{"identification":{"means":"card","value":""},"id":"","member_number":"","name":"","first_name":"","last_name":"","tier":"","wallet":null,"takes_part":true,"ended_on":null,"spending_blocked":false},"revision":4,"selected":2,"discount":null,"allowed":{"percent":"0","amount":"0"}},"cashier":"","crm":"sending","stage":"open","preview":null,"reduction":"FRONT_END_REDUCTION","answer":null,"refusal":"","spend":{"state":"none","asked":"0","amount":"0","id":"","number":"","at":""},"tenders":[],"full_price":false,"fixed_to_pay":null,"resends":0,"replaces":"","replaced_by":"","claimed_at":""}','customer_events/purchases/create','','2e1879dad74cb29b0baec3aae0765c903bb957c3c3c31ac8104cd1fc1bdd2660');
INSERT INTO "entries" VALUES(12,'2026-11-27T20:19:57','answered','basket-3-',11,'{"crm":"recorded","answer":{"id":"236C3E3CF05D47968A2B83227C0EFA6F","number":"CE0001235","awarded":"0.64","instant":"0.87","automatic":"1.50","total_spend":"2.37","message":"","cancelled":false,"requested":"0.00","unknown_codes":["COF-901"]}}',NULL,NULL,'c2ca1a805d3ace5179adb0515dceebfa5dd0019dedb0f99b9abfcf1633043f66');
INSERT INTO "entries" VALUES(13,'2026-11-27T20:19:57','closed','basket-3-',12,'{"stage":"closed","tenders":[{"kind":"card","amount":"11.20","received":"11.20","rounding":"0","change":"0","terminal_receipt":"000123","taken_at":"2026-11-23T12:43:02"}]}',NULL,NULL,NULL);
INSERT INTO "entries" VALUES(14,'2026-11-27T20:19:57','print-job',NULL,NULL,'{"shop":{"name":"Elia Market","site":"LCA1","till":"3","address":[],"vat_number":"","phone":"","currency":{"code":"EUR","decimals":2},"vat_rates":["5","19"],"cash_rounding":"0","reward_as_discount":true,"customer_codes":[],"country_code":"","phone_length":8,"phone_international":false},"number":"3-000003","reference":"LCA1-3-000003-3Q72","closed_at":"2026-11-23T12:43:02","cashier":"","items":[{"description":"Halloumi PDO 250 g","quantity":"2","unit":"each","unit_price":"4.35","total":"8.70","vat_letter":"A","discount":"0","percent":null,"was":null,"by_label":false},{"description":"Coffee of a brand nobody knows","quantity":"1","unit":"each","unit_price":"3.90","total":"3.90","vat_letter":"B","discount":"0","percent":null,"was":null,"by_label":false},{"description":"Apples","quantity":"0.485","unit":"kg","unit_price":"1.99","total":"0.97","vat_letter":"A","discount":"0","percent":null,"was":null,"by_label":false}],"item_count":4,"goods":"13.57","instant":"0.87","automatic":"1.50","from_wallet":"0","to_pay":"11.20","tenders":[{"kind":"card","received":"11.20","terminal_receipt":"000123"}],"cash_rounding":"0","change":"0","vat":[{"letter":"A","rate":"5","net":"7.60","vat":"0.38","gross":"7.98"},{"letter":"B","rate":"19","net":"2.71","vat":"0.51","gross":"3.22"}],"reward":{"status":"confirmed","customer":"","means":"card","ending":"","earned":"0.64","vouchers":[],"wallet":null,"paid_back_later":"0","message":""},"copy":0,"kind":"sale","given_back":"0","code":"","seal":"7F2E6AA3","original":"","discount":"0","percent":null}',NULL,NULL,'b9b05bdc44c34765a333019f1e7656b58d7706125e1c095a05dcd914f7003f25');
INSERT INTO "entries" VALUES(15,'2026-11-27T20:19:57','submitted','open',NULL,'{"reference":{"site":"LCA1","till":"3","number":4,"journal":"3Q72"},"performed_on":"2026-11-23T12:43:02","basket":{"identity":"open","lines":[{"product":{"code":"CHE-001","description":"Halloumi PDO 250 g","price":"4.35","vat_rate":"5","unit":"each","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"1","labelled":null,"change":null,"discount":null},{"product":{"code":"COF-001","description":"Coffee, ground","price":"3.90","vat_rate":"19","unit":"each","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"1","labelled":null,"change":null,"discount":null}],"customer":null,"revision":2,"selected":1,"discount":null,"allowed":{"percent":"0","amount":"0"}},"cashier":"","crm":"none","stage":"open","preview":null,"reduction":"FRONT_END_REDUCTION","answer":null,"refusal":"","spend":{"state":"none","asked":"0","amount":"0","id":"","number":"","at":""},"tenders":[],"full_price":false,"fixed_to_pay":null,"resends":0,"replaces":"","replaced_by":"","claimed_at":""}',NULL,NULL,NULL);
CREATE TABLE facts (
        name TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "facts" VALUES('journal_mark','3Q72');
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
INSERT INTO "outbox" VALUES(1,'purchase','waiting','basket-2-',6,'2026-11-27T20:19:57',0,'');
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
INSERT INTO "personal" VALUES(2,'fcde852cd482e9c72796ba30cdedb756','{"basket.customer.identification.value": "7012864471", "request": "{\"rewards_participant_identifier\":{\"access_token_identifier\":{\"authentication_code\":\"7012864471\"}},\"performed_by_unit_identifier\":{\"alternative_code\":\"SHOP1\"},\"performed_on\":\"2026-11-27T20:19:57\",\"products_set\":[{\"product_identifier\":{\"code\":\"CHE-001\"},\"quantity\":2,\"net_amount\":8.29,\"vat_amount\":0.41,\"total_amount\":8.70},{\"product_identifier\":{\"code\":\"COF-901\"},\"quantity\":1,\"net_amount\":3.28,\"vat_amount\":0.62,\"total_amount\":3.90},{\"product_identifier\":{\"code\":\"FRU-001\"},\"quantity\":0.485,\"net_amount\":0.92,\"vat_amount\":0.05,\"total_amount\":0.97}],\"reference_number\":\"LCA1-3-000001-3Q72\",\"external_system\":\"CASHIER\",\"external_system_reference_number\":\"LCA1-3-000001-3Q72\",\"fields_set\":\"id,number,life_cycle_state,total_awarded_amount,total_instant_spend_amount,total_automatic_spend_amount,total_additional_spend_amount,total_spend_amount,products_set\"}"}');
INSERT INTO "personal" VALUES(3,'e94034f409d746bd07a2aad1e5ce44ef','{"answer.message": "Thank you for shopping at Elia Market"}');
INSERT INTO "personal" VALUES(5,'d04f8709550b12c31650c7d2ba407a23','{"reward.ending": "4471", "reward.message": "Thank you for shopping at Elia Market"}');
INSERT INTO "personal" VALUES(6,'6df4e84afb387f8a137480f1fe7ff3d3','{"basket.customer.identification.value": "7012864471", "request": "{\"rewards_participant_identifier\":{\"access_token_identifier\":{\"authentication_code\":\"7012864471\"}},\"performed_by_unit_identifier\":{\"alternative_code\":\"SHOP1\"},\"performed_on\":\"2026-11-27T20:19:57\",\"products_set\":[{\"product_identifier\":{\"code\":\"CHE-001\"},\"quantity\":2,\"net_amount\":8.29,\"vat_amount\":0.41,\"total_amount\":8.70},{\"product_identifier\":{\"code\":\"COF-901\"},\"quantity\":1,\"net_amount\":3.28,\"vat_amount\":0.62,\"total_amount\":3.90},{\"product_identifier\":{\"code\":\"FRU-001\"},\"quantity\":0.485,\"net_amount\":0.92,\"vat_amount\":0.05,\"total_amount\":0.97}],\"reference_number\":\"LCA1-3-000002-3Q72\",\"external_system\":\"CASHIER\",\"external_system_reference_number\":\"LCA1-3-000002-3Q72\",\"fields_set\":\"id,number,life_cycle_state,total_awarded_amount,total_instant_spend_amount,total_automatic_spend_amount,total_additional_spend_amount,total_spend_amount,products_set\"}"}');
INSERT INTO "personal" VALUES(10,'f443bccf80c4c7c2bf9c2563b75080ad','{"reward.ending": "4471"}');
INSERT INTO "personal" VALUES(11,'9c4dfc9fd4612426d47f3e0487f1e524','{"basket.customer.identification.value": "7012864471", "request": "{\"rewards_participant_identifier\":{\"access_token_identifier\":{\"authentication_code\":\"7012864471\"}},\"performed_by_unit_identifier\":{\"alternative_code\":\"SHOP1\"},\"performed_on\":\"2026-11-27T20:19:57\",\"products_set\":[{\"product_identifier\":{\"code\":\"CHE-001\"},\"quantity\":2,\"net_amount\":8.29,\"vat_amount\":0.41,\"total_amount\":8.70},{\"product_identifier\":{\"code\":\"COF-901\"},\"quantity\":1,\"net_amount\":3.28,\"vat_amount\":0.62,\"total_amount\":3.90},{\"product_identifier\":{\"code\":\"FRU-001\"},\"quantity\":0.485,\"net_amount\":0.92,\"vat_amount\":0.05,\"total_amount\":0.97}],\"reference_number\":\"LCA1-3-000003-3Q72\",\"external_system\":\"CASHIER\",\"external_system_reference_number\":\"LCA1-3-000003-3Q72\",\"fields_set\":\"id,number,life_cycle_state,total_awarded_amount,total_instant_spend_amount,total_automatic_spend_amount,total_additional_spend_amount,total_spend_amount,products_set\"}"}');
INSERT INTO "personal" VALUES(12,'899d1e7b1dd7138837dfb3d8dc31a308','{"answer.message": "Thank you for shopping at Elia Market"}');
INSERT INTO "personal" VALUES(14,'16ca6d0db79340b6fd35bc437b2c2d3d','{"reward.ending": "4471", "reward.message": "Thank you for shopping at Elia Market"}');
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
INSERT INTO "print_jobs" VALUES(1,5,'LCA1-3-000001-3Q72',0,'waiting');
INSERT INTO "print_jobs" VALUES(2,10,'LCA1-3-000002-3Q72',0,'waiting');
INSERT INTO "print_jobs" VALUES(3,14,'LCA1-3-000003-3Q72',0,'waiting');
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
        performed_on TEXT NOT NULL,
        UNIQUE (series, number)
    ) STRICT
    ;
INSERT INTO "sales" VALUES('basket-1-','LCA1-3-000001-3Q72','LCA1-3',1,'closed','recorded',4,2,'2026-11-27T20:19:57');
INSERT INTO "sales" VALUES('basket-2-','LCA1-3-000002-3Q72','LCA1-3',2,'closed','waiting',8,6,'2026-11-27T20:19:57');
INSERT INTO "sales" VALUES('basket-3-','LCA1-3-000003-3Q72','LCA1-3',3,'closed','recorded',13,11,'2026-11-27T20:19:57');
INSERT INTO "sales" VALUES('open','LCA1-3-000004-3Q72','LCA1-3',4,'open','none',15,NULL,'2026-11-23T12:43:02');
CREATE TABLE seals (
        entry INTEGER PRIMARY KEY REFERENCES entries (seq),
        key TEXT NOT NULL,
        mac TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "seals" VALUES(1,'4d7928c9','80e48d3b36be479248a16e5425bd0afc21c578f717ffabe0cb07776e72e9007d');
INSERT INTO "seals" VALUES(2,'4d7928c9','06578c2962efba89f78c785b0887c9dbe83c78d78bebea7876fc788fe899d3bd');
INSERT INTO "seals" VALUES(3,'4d7928c9','f6b48314e434d8d7c5d84adc90ab28a86f77eb531b970102b4e684f5fc4a7f3b');
INSERT INTO "seals" VALUES(4,'4d7928c9','a1423dfdb9457b028baafe095289e141998415e0c9e5f0ba8fff5b45ec431213');
INSERT INTO "seals" VALUES(5,'4d7928c9','b506e7ddb08b1224f3ee753dfb6c6f51a2710562adea1deac90585bd73b194a9');
INSERT INTO "seals" VALUES(6,'4d7928c9','3a7d1acb810185e0ed491fee8797345bebadc161c493ab3ec91f8c9b989ac091');
INSERT INTO "seals" VALUES(7,'4d7928c9','73f108921a4247910dcfa8ef634b37fbfcec5f5f34bd3224ba389b758dcc636b');
INSERT INTO "seals" VALUES(8,'4d7928c9','5fec9dc928b1cdfd957a2adf70feed6ceecff753dc3f3d0be786acd6d3590b13');
INSERT INTO "seals" VALUES(9,'4d7928c9','44a1b6ebb9aef3040632c23c764acc62de07ff713db8a7e53ad8851640c923f4');
INSERT INTO "seals" VALUES(10,'4d7928c9','65d994c2238896f238963c0834849c1105479460498afa6c0ff43594a4bf1c2f');
INSERT INTO "seals" VALUES(11,'4d7928c9','224ad82f0e91017cfccc23ebdf2be81f5d793355397a021a130860b9850f1ef4');
INSERT INTO "seals" VALUES(12,'4d7928c9','182065836cca1fe790218b07b219c0fc044961596f7821d3e53bd9dc06b2151c');
INSERT INTO "seals" VALUES(13,'4d7928c9','7f2e6aa3577e6125ef3d81490963c21873b1571e76e900736bd0228cb1b2b0bb');
INSERT INTO "seals" VALUES(14,'4d7928c9','a953559afac7940f69066527b6e6fe9ffe0fd9c9be4001d878b2f3b5d24686f3');
INSERT INTO "seals" VALUES(15,'4d7928c9','d5344567e10646d1e972aa0e6f13c77ad9f4bddb2a8d318d535fe5bdf2a52adf');
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
COMMIT;
PRAGMA user_version = 2;
