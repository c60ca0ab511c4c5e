environment                                                                                             = "global"
name_prefix                                                                                             = "airas-global"
overview_enabled                                                                                        = false
overview_properties_metrics_item_dashboard_body_widgets_cache_cpu_and_memory_properties_metrics_enabled = null
overview_properties_metrics_item_enabled                                                                = null
region                                                                                                  = "ap-northeast-1"
spending_limit_amount                                                                                   = "20"
