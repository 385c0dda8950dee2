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
INSERT INTO "entries" VALUES(1,'2026-11-27T20:13:31','journal-mark',NULL,NULL,'{"mark":"6NA2","machine":""}',NULL,NULL,NULL);
INSERT INTO "entries" VALUES(2,'2026-11-27T20:13:31','submitted','basket-1-',NULL,'{"reference":{"site":"LCA1","till":"3","number":1,"journal":"6NA2"},"performed_on":"2026-11-27T20:13:31","basket":{"identity":"basket-1-","lines":[{"product":{"code":"CHE-001","description":"Halloumi PDO 250 g","price":"4.35","vat_rate":"5","unit":"each","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"2","labelled":null},{"product":{"code":"COF-901","description":"Coffee of a brand nobody knows","price":"3.90","vat_rate":"19","unit":"each","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"1","labelled":null},{"product":{"code":"FRU-001","description":"Apples","price":"1.99","vat_rate":"5","unit":"kg","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"0.485","labelled":null}],"customer":{"identification":{"means":"card","value":""},"id":"","member_number":"","name":"","first_name":"","last_name":"","tier":"","wallet":null,"takes_part":true,"ended_on":null,"spending_blocked":false},"revision":4,"selected":2},"cashier":"","crm":"sending","stage":"open","preview":null,"reduction":"FRONT_END_REDUCTION","answer":null,"refusal":"","spend":{"state":"none","asked":"0","amount":"0","id":"","number":"","at":""},"tenders":[],"full_price":false,"fixed_to_pay":null,"resends":0}','customer_events/purchases/create','','683b2917f2fcfe7929e802c7abc435d44be355f447c5f254add1e7e57b04af86');
INSERT INTO "entries" VALUES(3,'2026-11-27T20:13:31','answered','basket-1-',2,'{"crm":"recorded","answer":{"id":"CE85121EC5E04E759999FF8DC3424778","number":"CE0001234","awarded":"0.64","instant":"0.87","automatic":"1.50","total_spend":"2.37","message":"","cancelled":false,"requested":"0.00","unknown_codes":["COF-901"]}}',NULL,NULL,'1d1d62bfa1852e65e486497713ede270082665057810b62a3a87f5ce550e3922');
INSERT INTO "entries" VALUES(4,'2026-11-27T20:13:31','closed','basket-1-',3,'{"stage":"closed","tenders":[{"kind":"card","amount":"11.20","received":"11.20","rounding":"0","change":"0","terminal_receipt":"000123","taken_at":"2026-11-23T12:43:02"}]}',NULL,NULL,NULL);
INSERT INTO "entries" VALUES(5,'2026-11-27T20:13:31','print-job',NULL,NULL,'{"shop":{"name":"Elia Market","site":"LCA1","till":"3","address":[],"vat_number":"","phone":"","currency":{"code":"EUR","decimals":2},"vat_rates":["5","19"],"cash_rounding":"0","reward_as_discount":true,"customer_codes":[],"country_code":"","phone_length":8,"phone_international":false},"number":"3-000001","reference":"LCA1-3-000001-6NA2","closed_at":"2026-11-23T12:43:02","cashier":"","items":[{"description":"Halloumi PDO 250 g","quantity":"2","unit":"each","unit_price":"4.35","total":"8.70","vat_letter":"A"},{"description":"Coffee of a brand nobody knows","quantity":"1","unit":"each","unit_price":"3.90","total":"3.90","vat_letter":"B"},{"description":"Apples","quantity":"0.485","unit":"kg","unit_price":"1.99","total":"0.97","vat_letter":"A"}],"item_count":4,"goods":"13.57","instant":"0.87","automatic":"1.50","from_wallet":"0","to_pay":"11.20","tenders":[{"kind":"card","received":"11.20","terminal_receipt":"000123"}],"cash_rounding":"0","change":"0","vat":[{"letter":"A","rate":"5","net":"7.60","vat":"0.38","gross":"7.98"},{"letter":"B","rate":"19","net":"2.71","vat":"0.51","gross":"3.22"}],"reward":{"status":"confirmed","customer":"","means":"card","ending":"","earned":"0.64","vouchers":[],"wallet":null,"paid_back_later":"0","message":""},"copy":0,"kind":"sale","given_back":"0","code":"","seal":"483D586C","original":""}',NULL,NULL,'a0fc38362ef77f688d1107b07f8477ba0bf83ccc2b757fd6b022604e25b376b1');
INSERT INTO "entries" VALUES(6,'2026-11-27T20:13:31','submitted','basket-2-',NULL,'{"reference":{"site":"LCA1","till":"3","number":2,"journal":"6NA2"},"performed_on":"2026-11-27T20:13:31","basket":{"identity":"basket-2-","lines":[{"product":{"code":"CHE-001","description":"Halloumi PDO 250 g","price":"4.35","vat_rate":"5","unit":"each","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"2","labelled":null},{"product":{"code":"COF-901","description":"Coffee of a brand nobody knows","price":"3.90","vat_rate":"19","unit":"each","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"1","labelled":null},{"product":{"code":"FRU-001","description":"Apples","price":"1.99","vat_rate":"5","unit":"kg","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"0.485","labelled":null}],"customer":{"identification":{"means":"card","value":""},"id":"","member_number":"","name":"","first_name":"","last_name":"","tier":"","wallet":null,"takes_part":true,"ended_on":null,"spending_blocked":false},"revision":4,"selected":2},"cashier":"","crm":"sending","stage":"open","preview":null,"reduction":"FRONT_END_REDUCTION","answer":null,"refusal":"","spend":{"state":"none","asked":"0","amount":"0","id":"","number":"","at":""},"tenders":[],"full_price":false,"fixed_to_pay":null,"resends":0}','customer_events/purchases/create','','51926259764b0f0900af78b53b3d4d03c83f08c6e5cf3d14f43af0e1abfd44c4');
INSERT INTO "entries" VALUES(7,'2026-11-27T20:13:31','answered','basket-2-',6,'{"crm":"waiting"}',NULL,NULL,NULL);
INSERT INTO "entries" VALUES(8,'2026-11-27T20:13:31','closed','basket-2-',7,'{"stage":"closed","tenders":[{"kind":"card","amount":"13.57","received":"13.57","rounding":"0","change":"0","terminal_receipt":"000123","taken_at":"2026-11-23T12:43:02"}],"fixed_to_pay":"13.57"}',NULL,NULL,NULL);
INSERT INTO "entries" VALUES(9,'2026-11-27T20:13:31','outbox-row','basket-2-',NULL,'{"id":1,"kind":"purchase","state":"waiting","sale":"basket-2-","entry":6,"first_tried":"2026-11-27T20:13:31","attempts":0,"words":""}',NULL,NULL,NULL);
INSERT INTO "entries" VALUES(10,'2026-11-27T20:13:31','print-job',NULL,NULL,'{"shop":{"name":"Elia Market","site":"LCA1","till":"3","address":[],"vat_number":"","phone":"","currency":{"code":"EUR","decimals":2},"vat_rates":["5","19"],"cash_rounding":"0","reward_as_discount":true,"customer_codes":[],"country_code":"","phone_length":8,"phone_international":false},"number":"3-000002","reference":"LCA1-3-000002-6NA2","closed_at":"2026-11-23T12:43:02","cashier":"","items":[{"description":"Halloumi PDO 250 g","quantity":"2","unit":"each","unit_price":"4.35","total":"8.70","vat_letter":"A"},{"description":"Coffee of a brand nobody knows","quantity":"1","unit":"each","unit_price":"3.90","total":"3.90","vat_letter":"B"},{"description":"Apples","quantity":"0.485","unit":"kg","unit_price":"1.99","total":"0.97","vat_letter":"A"}],"item_count":4,"goods":"13.57","instant":"0","automatic":"0","from_wallet":"0","to_pay":"13.57","tenders":[{"kind":"card","received":"13.57","terminal_receipt":"000123"}],"cash_rounding":"0","change":"0","vat":[{"letter":"A","rate":"5","net":"9.21","vat":"0.46","gross":"9.67"},{"letter":"B","rate":"19","net":"3.28","vat":"0.62","gross":"3.90"}],"reward":{"status":"to-be-confirmed","customer":"","means":"card","ending":"","earned":null,"vouchers":[],"wallet":null,"paid_back_later":"0","message":""},"copy":0,"kind":"sale","given_back":"0","code":"LCA1-3-000002-6NA2","seal":"15F6EA72","original":""}',NULL,NULL,'5bf120e6eef59a3339c3a28c1d792bebb0eac076beb8edcb4f0e387d73278d66');
INSERT INTO "entries" VALUES(11,'2026-11-27T20:13:31','submitted','basket-3-',NULL,'{"reference":{"site":"LCA1","till":"3","number":3,"journal":"6NA2"},"performed_on":"2026-11-27T20:13:31","basket":{"identity":"basket-3-","lines":[{"product":{"code":"CHE-001","description":"Halloumi PDO 250 g","price":"4.35","vat_rate":"5","unit":"each","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"2","labelled":null},{"product":{"code":"COF-901","description":"Coffee of a brand nobody knows","price":"3.90","vat_rate":"19","unit":"each","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"1","labelled":null},{"product":{"code":"FRU-001","description":"Apples","price":"1.99","vat_rate":"5","unit":"kg","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"0.485","labelled":null}],"customer":{"identification":{"means":"card","value":""},"id":"","member_number":"","name":"","first_name":"","last_name":"","tier":"","wallet":null,"takes_part":true,"ended_on":null,"spending_blocked":false},"revision":4,"selected":2},"cashier":"","crm":"sending","stage":"open","preview":null,"reduction":"FRONT_END_REDUCTION","answer":null,"refusal":"","spend":{"state":"none","asked":"0","amount":"0","id":"","number":"","at":""},"tenders":[],"full_price":false,"fixed_to_pay":null,"resends":0}','customer_events/purchases/create','','8c11a6928bcc6a13fb482523edd355d1fa9ae6563a07d02ed7856062a695ec5b');
INSERT INTO "entries" VALUES(12,'2026-11-27T20:13:31','answered','basket-3-',11,'{"crm":"recorded","answer":{"id":"2CC0F8C7FC7D49A885074F5478C94D1A","number":"CE0001235","awarded":"0.64","instant":"0.87","automatic":"1.50","total_spend":"2.37","message":"","cancelled":false,"requested":"0.00","unknown_codes":["COF-901"]}}',NULL,NULL,'0ae96ffee45ffb3a24c20f3ad2739868407b113c8d51aff3f530189131e691b3');
INSERT INTO "entries" VALUES(13,'2026-11-27T20:13:31','closed','basket-3-',12,'{"stage":"closed","tenders":[{"kind":"card","amount":"11.20","received":"11.20","rounding":"0","change":"0","terminal_receipt":"000123","taken_at":"2026-11-23T12:43:02"}]}',NULL,NULL,NULL);
INSERT INTO "entries" VALUES(14,'2026-11-27T20:13:31','print-job',NULL,NULL,'{"shop":{"name":"Elia Market","site":"LCA1","till":"3","address":[],"vat_number":"","phone":"","currency":{"code":"EUR","decimals":2},"vat_rates":["5","19"],"cash_rounding":"0","reward_as_discount":true,"customer_codes":[],"country_code":"","phone_length":8,"phone_international":false},"number":"3-000003","reference":"LCA1-3-000003-6NA2","closed_at":"2026-11-23T12:43:02","cashier":"","items":[{"description":"Halloumi PDO 250 g","quantity":"2","unit":"each","unit_price":"4.35","total":"8.70","vat_letter":"A"},{"description":"Coffee of a brand nobody knows","quantity":"1","unit":"each","unit_price":"3.90","total":"3.90","vat_letter":"B"},{"description":"Apples","quantity":"0.485","unit":"kg","unit_price":"1.99","total":"0.97","vat_letter":"A"}],"item_count":4,"goods":"13.57","instant":"0.87","automatic":"1.50","from_wallet":"0","to_pay":"11.20","tenders":[{"kind":"card","received":"11.20","terminal_receipt":"000123"}],"cash_rounding":"0","change":"0","vat":[{"letter":"A","rate":"5","net":"7.60","vat":"0.38","gross":"7.98"},{"letter":"B","rate":"19","net":"2.71","vat":"0.51","gross":"3.22"}],"reward":{"status":"confirmed","customer":"","means":"card","ending":"","earned":"0.64","vouchers":[],"wallet":null,"paid_back_later":"0","message":""},"copy":0,"kind":"sale","given_back":"0","code":"","seal":"9430BD46","original":""}',NULL,NULL,'e6838b6e7551469ec91e73497b7a9750311c6f59e6768ab626c1b49c3888802d');
INSERT INTO "entries" VALUES(15,'2026-11-27T20:13:31','submitted','open',NULL,'{"reference":{"site":"LCA1","till":"3","number":4,"journal":"6NA2"},"performed_on":"2026-11-23T12:43:02","basket":{"identity":"open","lines":[{"product":{"code":"CHE-001","description":"Halloumi PDO 250 g","price":"4.35","vat_rate":"5","unit":"each","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"1","labelled":null},{"product":{"code":"COF-001","description":"Coffee, ground","price":"3.90","vat_rate":"19","unit":"each","barcodes":[],"alternative_code":"","type":"","brand":"","family":"","quick_key":""},"quantity":"1","labelled":null}],"customer":null,"revision":2,"selected":1},"cashier":"","crm":"none","stage":"open","preview":null,"reduction":"FRONT_END_REDUCTION","answer":null,"refusal":"","spend":{"state":"none","asked":"0","amount":"0","id":"","number":"","at":""},"tenders":[],"full_price":false,"fixed_to_pay":null,"resends":0}',NULL,NULL,NULL);
CREATE TABLE facts (
        name TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "facts" VALUES('journal_mark','6NA2');
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
INSERT INTO "outbox" VALUES(1,'purchase','waiting','basket-2-',6,'2026-11-27T20:13:31',0,'');
CREATE TABLE personal (
        entry INTEGER PRIMARY KEY REFERENCES entries (seq),
        salt TEXT NOT NULL,
        content TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "personal" VALUES(2,'9083eca32bc7ab5189a67028988ee9e7','{"basket.customer.identification.value": "7012864471", "request": "{\"rewards_participant_identifier\":{\"access_token_identifier\":{\"authentication_code\":\"7012864471\"}},\"performed_by_unit_identifier\":{\"alternative_code\":\"SHOP1\"},\"performed_on\":\"2026-11-27T20:13:31\",\"products_set\":[{\"product_identifier\":{\"code\":\"CHE-001\"},\"quantity\":2,\"net_amount\":8.29,\"vat_amount\":0.41,\"total_amount\":8.70},{\"product_identifier\":{\"code\":\"COF-901\"},\"quantity\":1,\"net_amount\":3.28,\"vat_amount\":0.62,\"total_amount\":3.90},{\"product_identifier\":{\"code\":\"FRU-001\"},\"quantity\":0.485,\"net_amount\":0.92,\"vat_amount\":0.05,\"total_amount\":0.97}],\"reference_number\":\"LCA1-3-000001-6NA2\",\"external_system\":\"CASHIER\",\"external_system_reference_number\":\"LCA1-3-000001-6NA2\",\"fields_set\":\"id,number,life_cycle_state,total_awarded_amount,total_instant_spend_amount,total_automatic_spend_amount,total_additional_spend_amount,total_spend_amount,products_set\"}"}');
INSERT INTO "personal" VALUES(3,'16bb0d3bdd50c0c25f9629a2f258a626','{"answer.message": "Thank you for shopping at Elia Market"}');
INSERT INTO "personal" VALUES(5,'74e679249656f43c3647af851ab5f005','{"reward.ending": "4471", "reward.message": "Thank you for shopping at Elia Market"}');
INSERT INTO "personal" VALUES(6,'1d247498bfc15fa39c1ef5c028d33402','{"basket.customer.identification.value": "7012864471", "request": "{\"rewards_participant_identifier\":{\"access_token_identifier\":{\"authentication_code\":\"7012864471\"}},\"performed_by_unit_identifier\":{\"alternative_code\":\"SHOP1\"},\"performed_on\":\"2026-11-27T20:13:31\",\"products_set\":[{\"product_identifier\":{\"code\":\"CHE-001\"},\"quantity\":2,\"net_amount\":8.29,\"vat_amount\":0.41,\"total_amount\":8.70},{\"product_identifier\":{\"code\":\"COF-901\"},\"quantity\":1,\"net_amount\":3.28,\"vat_amount\":0.62,\"total_amount\":3.90},{\"product_identifier\":{\"code\":\"FRU-001\"},\"quantity\":0.485,\"net_amount\":0.92,\"vat_amount\":0.05,\"total_amount\":0.97}],\"reference_number\":\"LCA1-3-000002-6NA2\",\"external_system\":\"CASHIER\",\"external_system_reference_number\":\"LCA1-3-000002-6NA2\",\"fields_set\":\"id,number,life_cycle_state,total_awarded_amount,total_instant_spend_amount,total_automatic_spend_amount,total_additional_spend_amount,total_spend_amount,products_set\"}"}');
INSERT INTO "personal" VALUES(10,'179efa0a204eaff5d47edcac1cf8924a','{"reward.ending": "4471"}');
INSERT INTO "personal" VALUES(11,'14cff42c06a5c0ea46e1d21b09024a5f','{"basket.customer.identification.value": "7012864471", "request": "{\"rewards_participant_identifier\":{\"access_token_identifier\":{\"authentication_code\":\"7012864471\"}},\"performed_by_unit_identifier\":{\"alternative_code\":\"SHOP1\"},\"performed_on\":\"2026-11-27T20:13:31\",\"products_set\":[{\"product_identifier\":{\"code\":\"CHE-001\"},\"quantity\":2,\"net_amount\":8.29,\"vat_amount\":0.41,\"total_amount\":8.70},{\"product_identifier\":{\"code\":\"COF-901\"},\"quantity\":1,\"net_amount\":3.28,\"vat_amount\":0.62,\"total_amount\":3.90},{\"product_identifier\":{\"code\":\"FRU-001\"},\"quantity\":0.485,\"net_amount\":0.92,\"vat_amount\":0.05,\"total_amount\":0.97}],\"reference_number\":\"LCA1-3-000003-6NA2\",\"external_system\":\"CASHIER\",\"external_system_reference_number\":\"LCA1-3-000003-6NA2\",\"fields_set\":\"id,number,life_cycle_state,total_awarded_amount,total_instant_spend_amount,total_automatic_spend_amount,total_additional_spend_amount,total_spend_amount,products_set\"}"}');
INSERT INTO "personal" VALUES(12,'7b6f680f1c9fef472387370ef3ec816e','{"answer.message": "Thank you for shopping at Elia Market"}');
INSERT INTO "personal" VALUES(14,'edbeea2f9f9ef5bd1fbb57b61074d0e3','{"reward.ending": "4471", "reward.message": "Thank you for shopping at Elia Market"}');
CREATE TABLE print_jobs (
        id INTEGER PRIMARY KEY,
        entry INTEGER NOT NULL REFERENCES entries (seq),
        reference TEXT NOT NULL,
        copy INTEGER NOT NULL,
        outcome TEXT NOT NULL,
        UNIQUE (reference, copy)
    ) STRICT
    ;
INSERT INTO "print_jobs" VALUES(1,5,'LCA1-3-000001-6NA2',0,'waiting');
INSERT INTO "print_jobs" VALUES(2,10,'LCA1-3-000002-6NA2',0,'waiting');
INSERT INTO "print_jobs" VALUES(3,14,'LCA1-3-000003-6NA2',0,'waiting');
CREATE TABLE receipt_numbers (
        series TEXT NOT NULL PRIMARY KEY,
        last INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "receipt_numbers" VALUES('LCA1-3',4);
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
INSERT INTO "sales" VALUES('basket-1-','LCA1-3-000001-6NA2','LCA1-3',1,'closed','recorded',4,2,'2026-11-27T20:13:31');
INSERT INTO "sales" VALUES('basket-2-','LCA1-3-000002-6NA2','LCA1-3',2,'closed','waiting',8,6,'2026-11-27T20:13:31');
INSERT INTO "sales" VALUES('basket-3-','LCA1-3-000003-6NA2','LCA1-3',3,'closed','recorded',13,11,'2026-11-27T20:13:31');
INSERT INTO "sales" VALUES('open','LCA1-3-000004-6NA2','LCA1-3',4,'open','none',15,NULL,'2026-11-23T12:43:02');
CREATE TABLE seals (
        entry INTEGER PRIMARY KEY REFERENCES entries (seq),
        key TEXT NOT NULL,
        mac TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "seals" VALUES(1,'3da13344','4c009231a702f6b838300bd29edea5e65734725c4117dc8d87362f0de34cf150');
INSERT INTO "seals" VALUES(2,'3da13344','2b65cf1b3d2b0d3d3407c2a81998d2c1687f6584cab8fed85cefbcb9ad76b69b');
INSERT INTO "seals" VALUES(3,'3da13344','e0c096f7fde7558ac82ec21756a3cab2bf8c83a7b1ea52ab0ff84d7389692ff5');
INSERT INTO "seals" VALUES(4,'3da13344','483d586cace3908cf81a028612e964c934dce0d128017541d5136a9976c50446');
INSERT INTO "seals" VALUES(5,'3da13344','894edb7691aafe6122a18a20d22683c5112c52ec3ddd06e5c0a9a2b4d46a0ab7');
INSERT INTO "seals" VALUES(6,'3da13344','b53d3e80e0cd2c6df7c2933155b241cbc44d7f52719ca5db82c632fadcf25c2c');
INSERT INTO "seals" VALUES(7,'3da13344','13feeb18f0e361530c04ac66e165f65ecd1db865cc72c03554f93a0dc5821ca1');
INSERT INTO "seals" VALUES(8,'3da13344','c8fc87ea34a6555c80091ad23f1f05c7a0392d0590b2cc9695d731b86baf8bdb');
INSERT INTO "seals" VALUES(9,'3da13344','15f6ea72f727e54a5ed174f7d85d44824f3232d05538f6c48d3d7d2d797ef86c');
INSERT INTO "seals" VALUES(10,'3da13344','67711c484fe2bfd7fa0198906c2f0393b2208969c105cca41f9f898d4e68bb64');
INSERT INTO "seals" VALUES(11,'3da13344','bd68ef591548ad182dcdcaf80359968678b8d50e624f11cd113f04e85c61eddc');
INSERT INTO "seals" VALUES(12,'3da13344','c985f11d844cfa089facbd45f5a23cd8ac6ba90e8fe266d38b152255ee6cc4cf');
INSERT INTO "seals" VALUES(13,'3da13344','9430bd46de2595fef1fec04003050ecd1350dbcb5a9d366d2111112fb57ab5e7');
INSERT INTO "seals" VALUES(14,'3da13344','5da2cb3b308adb0b2a7a45e1125d55c8d482688edf32468de9cd238222263a6c');
INSERT INTO "seals" VALUES(15,'3da13344','6c6694f246da91892b1ce58b4f10018c7567619baa3a72523c1f315e825c19d7');
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
COMMIT;
PRAGMA user_version = 1;
